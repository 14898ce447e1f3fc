import Diagnostics
public import GraphCore
import GraphText

/// Shows the levels of the scale and the evidence for their order.
public struct LevelsSelector: Selector {
  /// The families of levels; all of them when empty.
  public var families: [ViewName]

  /// Makes a selector.
  public init(families: [ViewName] = []) { self.families = families }

  /// The levels of the families, in the order of the scale.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let scale = slice.graph.levels
    let known = Set(scale.levels.map(\.family)).sorted()
    for name in families where !known.contains(name.text) {
      throw unknown(name, among: known, property: "family of levels")
    }
    let asked = Set(families.map(\.text))
    var selection = Selection(groups: [], edges: [])
    selection.levels = scale.levels.indices.map { LevelID($0) }
      .filter { asked.isEmpty || asked.contains(scale[$0].family) }
    return selection
  }
}

extension GraphView {
  /// The partial order of levels with its evidence.
  public static var levels: GraphView {
    var view = GraphView(
      id: "levels", title: FigureWords.levelsTitle, dek: FigureWords.levelsDek,
      showing: LevelsSelector(), layout: "lattice")
    view.notes = [ViewNote(FigureWords.incomparable)]
    return view
  }
}
