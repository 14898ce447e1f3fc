/// Which room may import what.
///
/// These are the arrows of the house. `Package.swift` draws the same ones, and the tests hold the
/// two against each other and against the import lines.
struct Room {
  let name: String
  /// The rooms it sees.
  let sees: Set<String>
  /// What it uses from outside the house: packages and the system.
  let outside: Set<String>

  init(_ name: String, sees: Set<String> = [], outside: Set<String> = []) {
    (self.name, self.sees, self.outside) = (name, sees, outside)
  }

  /// Modules of the system that a room may name as it needs them; all differ between systems.
  static let system: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "PackagePlugin",
    "Synchronization",
  ]

  static let all = [
    Room("GraphCore", outside: ["Synchronization"]),
    Room("Diagnostics"),
    Room(
      "LocatedYAML", sees: ["Diagnostics"],
      outside: ["Yams", "Foundation", "FoundationEssentials"]),
    Room("GraphPaths", sees: ["GraphCore"]),
    Room(
      "GraphQuery", sees: ["GraphCore", "GraphPaths", "Diagnostics"],
      outside: ["Darwin", "Glibc", "Musl"]),
    Room("GraphText", sees: ["GraphCore", "GraphPaths"]),
    Room(
      "GraphData", sees: ["GraphCore", "LocatedYAML", "Diagnostics"],
      outside: ["Foundation", "FoundationEssentials"]),
    Room("GraphSnapshot", sees: ["GraphCore"]),
    Room(
      "GraphViews", sees: ["GraphCore", "GraphPaths", "GraphText", "LocatedYAML", "Diagnostics"],
      outside: ["Synchronization"]),
    Room("GraphExport", sees: ["GraphCore", "GraphPaths", "GraphText", "GraphViews"]),
    Room("CGraphviz", sees: ["CGraphvizLibrary"]),
    Room("Graphviz", sees: ["CGraphviz"], outside: ["Foundation", "Synchronization"]),
    Room("CIsolation"),
    Room(
      "GraphRender", sees: ["GraphCore", "GraphViews", "GraphExport", "Graphviz", "CIsolation"],
      outside: ["Foundation", "FoundationEssentials", "Synchronization"]),
    Room("SCO", sees: ["GraphCore"]),
    Room(
      "DataCompiler",
      sees: ["GraphCore", "GraphData", "GraphSnapshot", "GraphViews", "SCO", "Diagnostics"],
      outside: ["Foundation"]),
    Room("SCOData"),
    Room(
      "SCOGraph",
      sees: [
        "Diagnostics", "GraphCore", "GraphPaths", "GraphQuery", "GraphText", "GraphData",
        "GraphSnapshot", "GraphViews", "GraphExport", "SCO", "SCOData",
      ]),
    Room(
      "SCOGraphDiagrams", sees: ["SCOGraph", "GraphRender", "Graphviz"],
      outside: ["Dispatch", "Foundation", "Synchronization"]),
    Room(
      "SCOCommand", sees: ["SCOGraphDiagrams"],
      outside: ["ArgumentParser", "Foundation", "Glibc", "Darwin", "Musl"]),
  ]
}
