internal import Diagnostics
internal import GraphData
public import GraphText
internal import GraphViews

/// A check as a log that code hosts and editors read: SARIF 2.1.0 (OASIS, errata 01).
///
/// Rules are the pages of the manual; doubts are results of level `note`; notes with a place are
/// related locations; the first proposal is a fix. What is lost: the snippets.
public struct SARIFLog: Sendable {
  private let report: CheckReport
  private let pages: [DiagnosticManual]
  private let numbers: [String: Int]

  /// Makes the log of a report.
  public init(_ report: CheckReport) {
    self.report = report
    pages = ManualPage.diagnostics
    numbers = Dictionary(pages.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The log.
  public var json: JSONValue {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": ["name": "sco", "rules": .array(pages.map(rule))]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(report.diagnostics.map(result)),
        ]
      ],
    ]
  }

  private func rule(_ page: DiagnosticManual) -> JSONValue {
    [
      "id": .text(page.id),
      "shortDescription": ["text": .text(firstSentence(page.meaning))],
      "fullDescription": ["text": .text(page.meaning)],
      "help": ["text": .text("\(page.meaning)\n\nExample:\n\(page.example)\n\nFix: \(page.fix)")],
      "defaultConfiguration": ["level": .text(level(page.severity))],
    ]
  }

  private func firstSentence(_ text: String) -> String {
    text.firstRange(of: ". ").map { text[..<$0.lowerBound] + "." } ?? text
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .doubt: "note"
    }
  }

  private func result(_ finding: Diagnostic) -> JSONValue {
    let notes = finding.notes.filter { $0.range != nil }
    let others = finding.notes.filter { $0.range == nil }.map(\.message)
    let message = ([finding.message] + others).joined(separator: "; ")
    var members: [JSONValue.Member] = [
      .init("ruleId", .text(finding.id)), .init("level", .text(level(finding.severity))),
      .init("message", ["text": .text(message)]),
    ]
    if let number = numbers[finding.id] { members.append(.init("ruleIndex", .integer(number))) }
    if let range = finding.range {
      members.append(.init("locations", [["physicalLocation": physical(range)]]))
    }
    if !notes.isEmpty {
      members.append(.init("relatedLocations", .array(notes.compactMap(related))))
    }
    if let fix = finding.fixIts.first { members.append(.init("fixes", [self.fix(fix)])) }
    return .object(members)
  }

  private func related(_ note: DiagnosticNote) -> JSONValue? {
    note.range.map {
      ["physicalLocation": physical($0), "message": ["text": .text(note.message)]]
    }
  }

  private func physical(_ range: SourceRange) -> JSONValue {
    ["artifactLocation": ["uri": .text(address(range.file.name))], "region": region(range)]
  }

  private func region(_ range: SourceRange) -> JSONValue {
    [
      "startLine": .integer(range.start.line), "startColumn": .integer(range.start.column),
      "endLine": .integer(range.end.line), "endColumn": .integer(range.end.column),
    ]
  }

  private func fix(_ fix: FixIt) -> JSONValue {
    [
      "description": ["text": .text(fix.title)],
      "artifactChanges": [
        [
          "artifactLocation": ["uri": .text(address(fix.range.file.name))],
          "replacements": [
            [
              "deletedRegion": region(fix.range),
              "insertedContent": ["text": .text(fix.replacement)],
            ]
          ],
        ]
      ],
    ]
  }

  /// A path as a relative reference (RFC 3986): what is not unreserved or a slash is encoded.
  private func address(_ path: String) -> String {
    let rest = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    let encoded = rest.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
