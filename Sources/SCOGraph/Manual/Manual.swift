internal import Diagnostics

/// The pages of the manual, found by name.
public struct Manual: Sendable {
  /// The pages, in the order of their ids.
  public let pages: [ManualPage]

  /// Makes a manual of some pages.
  public init(_ pages: [ManualPage]) { self.pages = pages.sorted { $0.id < $1.id } }

  /// The pages, a line each: its id and the first sentence of what it is about.
  public var list: String {
    let width = pages.map(\.id.count).max() ?? 0
    return pages.map { page in
      let gap = String(repeating: " ", count: width - page.id.count)
      let sentence = page.summary.firstRange(of: ". ").map { page.summary[..<$0.lowerBound] + "." }
      return "\(page.id)\(gap)  \(sentence ?? page.summary[...])\n"
    }.joined()
  }

  /// A name without regard to case and to what joins its words.
  private static func folded(_ id: String) -> String {
    String(id.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }

  /// The page called `id`, whatever its case; kinds are found under both their names.
  ///
  /// - Throws: `NameError` where there is none, with the nearest.
  public func page(_ id: String) throws(NameError) -> ManualPage {
    let folded = Self.folded(id)
    if let page = pages.first(where: { Self.folded($0.id) == folded }) { return page }
    let hint = NearestName.hint(among: pages.map(\.id), for: folded)
    throw NameError(
      "the manual has no page \(Excerpt.quoted(id))\(hint.isEmpty ? "; 'sco explain' lists them." : hint)"
    )
  }
}
