public import GraphCore
internal import GraphSnapshot
internal import SCO
internal import SCOData

extension Graph {
  /// The data set that comes with this package, decoded once.
  ///
  /// It was checked when it was compiled into the program.
  public static let sco: Graph = {
    do {
      return try CompiledGraph(CompiledData.snapshot).graph(schema: .sco)
    } catch {
      preconditionFailure("the embedded data set does not fit this program: \(error)")
    }
  }()
}
