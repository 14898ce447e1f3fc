/// A format Graphviz can write, by Graphviz's name.
public struct PictureKind: Hashable, Sendable, CustomStringConvertible {
  /// Graphviz's name of the format, as after `dot -T`.
  public let name: String

  /// Names a format; whether it is installed shows when it is used.
  public init(_ name: String) { self.name = name }

  /// Positions and the whole graph as JSON.
  public static let json = PictureKind("json")
  /// Pages for print.
  public static let pdf = PictureKind("pdf")
  /// Positions, one line per node and edge.
  public static let plain = PictureKind("plain")
  /// Pixels.
  public static let png = PictureKind("png")
  /// Vectors for the web.
  public static let svg = PictureKind("svg")

  /// The format's name.
  public var description: String { name }
}
