import GraphCore

/// BibTeX as Patashnik's "BibTeXing" (1988) has it, with `date` and `urldate` of biblatex.
extension CitedDocument {
  /// The entry, with a line break at its end.
  var bibtex: String {
    let type = Self.types[reference.kind] ?? "misc"
    let fields = [
      ("title", "{" + Self.escaped(reference.title) + "}"),
      ("author", reference.author.map { "{" + Self.escaped($0) + "}" }),
      (type == "article" ? "journal" : "publisher", reference.publisher.map(Self.escaped)),
      ("date", reference.date?.description),
      ("year", reference.date.map { String($0.year) }),
      ("month", reference.date?.month.map(String.init)),
      ("url", reference.url),
      ("urldate", reference.accessed?.description),
      ("langid", reference.language.map(Self.escaped)),
      ("note", note.map(Self.escaped)),
    ]
    let lines = fields.compactMap { key, value in value.map { "  \(key) = {\($0)}" } }
    return "@\(type){\(reference.id),\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The entry types of sorts of document; all others are `misc`.
  private static let types = [
    "analysis": "article", "news": "article", "official": "techreport", "seed": "article",
  ]

  /// A text in which no character has a meaning for TeX; braces, which BibTeX counts even behind a
  /// backslash, are commands.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": out += "\\textbraceleft "
      case "}": out += "\\textbraceright "
      case "\\": out += "\\textbackslash "
      case "~": out += "\\textasciitilde "
      case "^": out += "\\textasciicircum "
      case "&", "%", "$", "#", "_": out += "\\" + String(scalar)
      case "\n", "\r", "\t": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
