/// One of Graphviz's programs, and what has to be known to write a text for it.
///
/// There is none for `fdp`, whose layout differs from run to run.
public struct LayoutProgram: Hashable, Sendable {
  /// Its name, as `layout=` has it.
  public let name: String
  /// In which direction it layers nodes; nil where it does not.
  public var direction: String?
  /// Whether it keeps the members of a group together in a frame.
  public var keepsGroups = false
  /// Whether a wide box widens the room between all others, in other parts of a drawing too.
  public var spacesByWidest = false
  /// The node it puts in the middle; nil where it chooses one, or puts none there.
  public var root: String?

  /// Makes a program; all else is set by name.
  public init(_ name: String) { self.name = name }

  /// Whether it keeps words on lines clear of all else.
  public var placesWords: Bool { direction != nil }

  /// Layers from left to right.
  public static let fromLeft = layered("LR")
  /// Layers from top to bottom.
  public static let fromTop = layered("TB")

  private static func layered(_ direction: String) -> LayoutProgram {
    var program = LayoutProgram("dot")
    (program.direction, program.keepsGroups) = (direction, true)
    return program
  }
}
