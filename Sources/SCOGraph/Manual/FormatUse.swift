internal import GraphExport
internal import GraphText

/// What a format is used for, and what it cannot carry.
public struct FormatUse: Hashable, Sendable {
  /// Its name after `--format`.
  public let name: String
  /// What is given in it: `An answer`, `A view or the whole graph`.
  public let subject: String
  /// What it is.
  public let summary: String
  /// What it cannot carry.
  public let lost: String

  /// Makes a use; full stops at the ends are left out.
  public init(_ name: String, of subject: String, summary: String, lost: String) {
    (self.name, self.subject, self.summary) = (name, subject, summary)
    self.lost = lost.hasSuffix(".") ? String(lost.dropLast()) : lost
  }

  /// The uses of the formats of answers, texts and checks, in the order of the catalogs.
  public static var ofTexts: [FormatUse] {
    let answers = AnswerFormat.all.map {
      FormatUse($0.name, of: "An answer", summary: $0.summary, lost: $0.lost)
    }
    let exports = ExporterCatalog.all.map { exporter in
      let format = exporter.format
      return FormatUse(
        format.name, of: "A view or the whole graph", summary: format.summary, lost: format.lost)
    }
    let checks = CheckFormat.all.map {
      FormatUse($0.name, of: "A check", summary: $0.summary, lost: $0.lost)
    }
    return answers + exports + checks
  }
}

extension ManualPage {
  /// A page for each format, whatever it is used for, and a page that lists them.
  public static func formats(_ uses: [FormatUse]) -> [ManualPage] {
    let names = Set(uses.map(\.name)).sorted()
    let pages = names.map { name in page(of: name, uses.filter { $0.name == name }) }
    let width = names.map(\.count).max() ?? 0
    let lines = uses.sorted { ($0.name, $0.subject) < ($1.name, $1.subject) }.map { use in
      let gap = String(repeating: " ", count: width - use.name.count)
      return "  \(use.name)\(gap)  \(use.subject): \(use.summary). Lost: \(use.lost)."
    }
    let text = "Formats, and what each cannot carry\n\n" + lines.joined(separator: "\n")
    let list = ManualPage(id: "formats", summary: "What results can be written as.", text: text)
    return pages + [list]
  }

  private static func page(of name: String, _ uses: [FormatUse]) -> ManualPage {
    let parts = uses.map { "\($0.subject), as \($0.summary).\nLost: \($0.lost)." }
    return ManualPage(
      id: name, summary: "A format: \(uses.map(\.summary).joined(separator: "; ")).",
      text: (["\(name): a format."] + parts).joined(separator: "\n\n"))
  }
}
