internal import GraphRender
public import SCOGraph

/// A picture with all that an editor needs beside it: files for a folder.
///
/// The picture in every format, its data, its bibliography, its words, and a page that says where
/// each came from. The same graph and view give the same bytes.
public struct HandOver: Sendable {
  /// A file: its name, its bytes, and what the page says of it.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// What it is and where it came from, a sentence.
    public let origin: String
  }

  /// The picture.
  public let diagram: Diagram
  /// The command that makes it, for the page.
  public let command: String
  /// The programs that made it, for the page.
  public let program: String

  /// Gathers what a hand-over is made of.
  public init(_ diagram: Diagram, command: String, program: String) {
    (self.diagram, self.command, self.program) = (diagram, command, program)
  }

  /// The formats of the picture, in the order of the page.
  public static let formats: [DrawingFormat] = [
    .picture(SVGPicture()), .picture(PDFPicture()), .picture(PNGPicture()),
    .text(DOTExporter()), .text(JSONExporter()),
  ]

  /// The files, the page `README.md` first.
  ///
  /// - Parameter pictures: the bytes of `formats`, in their order.
  public func files(pictures: [[UInt8]]) -> [File] {
    let drawn = zip(Self.formats, pictures).map { format, bytes in
      File(
        name: "\(diagram.id).\(format.fileExtension)", bytes: bytes,
        origin: said(PackageWords.picture(format.name)))
    }
    let rest = drawn + tables + bibliography + words
    return [File(name: "README.md", bytes: Array(page(rest).utf8), origin: "")] + rest
  }

  private func said(_ words: LocalizedText) -> String { words.text(in: diagram.language) }

  private var tables: [File] {
    let tables = DiagramTables(of: diagram)
    return [
      text("entities.csv", tables.entities.csv, said(PackageWords.entities)),
      text(
        "relationships.csv", tables.relationships.csv,
        said(PackageWords.relationships)),
    ]
  }

  private var bibliography: [File] {
    let list = CitationList(of: diagram.shownClaims, and: diagram.citationsOfLevels)
    func printed(_ format: AnswerFormat) -> String { format.print(list, edition) }
    return [
      text("bibliography.txt", printed(.text), said(PackageWords.bibliography)),
      text("bibliography.bib", printed(.bibtex), said(PackageWords.bibtex)),
      text("bibliography.json", printed(.csl), said(PackageWords.csl)),
    ]
  }

  private var words: [File] {
    [
      text("caption.txt", diagram.caption + "\n", said(PackageWords.caption)),
      text(
        "alt.txt", diagram.alternativeText + "\n\n" + diagram.description + "\n",
        said(PackageWords.alternative)),
    ]
  }

  private var edition: Edition {
    let last = CalendarDate(diagram.frame.last)
    let time = AskedTime(asOf: last, knowledge: diagram.graph.knowledge)
    return Edition(of: diagram.graph, at: time, in: diagram.language)
  }

  private func text(_ name: String, _ text: String, _ origin: String) -> File {
    File(name: name, bytes: Array(text.utf8), origin: origin)
  }
}

extension HandOver {
  /// The page: what the picture is, of which data and day, by which command, file by file.
  private func page(_ files: [File]) -> String {
    let header = diagram.graph.header
    let days =
      diagram.frame.isStretch
      ? "\(diagram.frame.first)/\(diagram.frame.last)" : "\(diagram.frame.last)"
    let version = said(PackageWords.version(Self.plain(header.version)))
    let license = header.license.map(Self.plain) ?? said(PackageWords.unstated)
    let list = files.map { "| `\($0.name)` | \($0.origin) |\n" }.joined()
    return """
      # \(Self.plain(diagram.title))

      \(Self.plain(diagram.caption))

      | | |
      |---|---|
      | \(said(PackageWords.data)) | \(Self.plain(said(header.titles))), \(version) |
      | \(said(PackageWords.known)) | \(header.knowledge) |
      | \(said(PackageWords.shown)) | \(days) |
      | \(said(PackageWords.license)) | \(license) |
      | \(said(PackageWords.command)) | `\(command.replacing("`", with: "'"))` |
      | \(said(PackageWords.program)) | \(program) |

      \(said(PackageWords.promise))

      | \(said(PackageWords.file)) | \(said(PackageWords.meaning)) |
      |---|---|
      \(list)
      """
  }

  /// Words of the data as they may stand in Markdown.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "|", "[", "]", "#": result += "\\"
      case "<": result += "&lt;"
      case "\n", "\r": result += " "
      default: break
      }
      if !["<", "\n", "\r"].contains(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
