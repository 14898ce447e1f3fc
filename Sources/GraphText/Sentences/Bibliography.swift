public import GraphCore

/// The documents that a text cites, numbered from 1 in the order of their first use.
///
/// A reference cited at two places has two numbers, one for each place.
public struct Bibliography: Sendable {
  private let edition: Edition
  /// The citations, in the order of their numbers.
  public private(set) var citations: [Citation] = []
  private var numbers: [Citation: Int] = [:]

  /// Begins a bibliography.
  public init(_ edition: Edition) { self.edition = edition }

  /// The number of a citation, given at its first use.
  public mutating func number(_ citation: Citation) -> Int {
    if let number = numbers[citation] { return number }
    citations.append(citation)
    numbers[citation] = citations.count
    return citations.count
  }

  /// The mark that follows a claim in a text, ` [2, 3]`; empty where nothing is cited.
  public mutating func mark(_ citations: [Citation]) -> String {
    var marks: [String] = []
    for citation in citations { marks.append(String(number(citation))) }
    return marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
  }

  /// The references cited, each once, in the order of their first use.
  public var references: [ReferenceID] {
    var seen: Set<ReferenceID> = []
    return citations.map(\.reference).filter { seen.insert($0).inserted }
  }

  /// The entries as lines, `  [1] …`.
  public var lines: [String] {
    citations.enumerated().map { index, citation in
      "  [\(index + 1)] " + edition.entry(of: citation)
    }
  }
}

extension Edition {
  /// What a bibliography says of a citation: who, what, when, where in it; then the address.
  public func entry(of citation: Citation) -> String {
    let reference = graph[citation.reference]
    let place = reference.url ?? reference.document
    let words = Words.of(language)
    return [words.stopped(heading(of: citation)), place?.oneLine].compactMap { $0 }
      .joined(separator: words.space)
  }

  /// The same without the address and without its stop, as it stands beneath figures.
  public func heading(of citation: Citation) -> String {
    let reference = graph[citation.reference]
    let parts = [
      reference.issuer, reference.title, reference.date.map(labelDate), citation.locator,
    ]
    return parts.compactMap { $0?.oneLine }.joined(separator: Words.of(language).comma)
  }
}

extension Reference {
  /// Who wrote it and who published it, as far as the two are known and differ.
  fileprivate var issuer: String? {
    guard let author, let publisher, author != publisher else { return author ?? publisher }
    return "\(author) (\(publisher))"
  }
}

extension String {
  /// The text with a full stop at its end, unless it ends a sentence by itself.
  var endingWithStop: String {
    guard let last, !".!?。！？…".contains(last) else { return self }
    return self + "."
  }

  /// The text with its first letter in upper case.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
