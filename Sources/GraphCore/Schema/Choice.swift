/// One of the values that a property allows.
public struct Choice: Hashable, Sendable {
  /// Its id, as data write it.
  public let id: String
  /// How it is called.
  public let name: LocalizedText

  /// Makes a choice.
  public init(_ id: String, _ name: LocalizedText) {
    (self.id, self.name) = (id, name)
  }
}
