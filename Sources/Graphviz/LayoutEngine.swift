/// One of Graphviz's programs for placing nodes.
///
/// It is a name and not a list of cases, since plug-ins may add engines; the
/// ones this package uses are constants. `fdp` has none: its layout differs
/// from run to run, so the renderer refuses it, even when a graph asks for it.
public struct LayoutEngine: Hashable, Sendable, CustomStringConvertible {
  /// Graphviz's name of the engine.
  public let name: String

  /// Names an engine; whether it is installed shows when it is used.
  public init(_ name: String) { self.name = name }

  /// Nodes in a circle, for cyclic structures.
  public static let circo = LayoutEngine("circo")
  /// Layers from top to bottom or left to right.
  public static let dot = LayoutEngine("dot")
  /// Springs, for small undirected graphs.
  public static let neato = LayoutEngine("neato")
  /// No layout: nodes stay at their `pos`, edges with a `pos` keep it (`neato -n2`).
  public static let nop2 = LayoutEngine("nop2")
  /// Packed rectangles, cluster by cluster.
  public static let osage = LayoutEngine("osage")
  /// Springs on several scales, for large graphs.
  public static let sfdp = LayoutEngine("sfdp")
  /// Rings around a root.
  public static let twopi = LayoutEngine("twopi")

  /// The engine the renderer never runs.
  static let refused = LayoutEngine("fdp")

  /// The engine's name.
  public var description: String { name }
}
