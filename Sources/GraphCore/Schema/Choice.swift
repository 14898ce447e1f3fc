/// One of the values that a property allows.
public struct Choice: Hashable, Sendable {
  /// Its id, as data write it.
  public let id: String
  /// How it is called.
  public let name: LocalizedText
  /// The ids of the choices that it stands above, so that a change from one of them to it is a
  /// rise; those it is not compared with are left out.
  public let above: [String]

  /// Makes a choice.
  public init(_ id: String, _ name: LocalizedText, above: [String] = []) {
    (self.id, self.name, self.above) = (id, name, above)
  }
}
