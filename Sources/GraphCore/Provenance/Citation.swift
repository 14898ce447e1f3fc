/// A reference and, where known, the place in it that says so.
public struct Citation: Hashable, Sendable {
  /// The document.
  public let reference: ReferenceID
  /// The place in it: a paragraph, an article, a short quotation.
  public let locator: String?

  /// Makes a citation of a place in a reference, or of the whole of it.
  public init(_ reference: ReferenceID, locator: String? = nil) {
    (self.reference, self.locator) = (reference, locator)
  }
}
