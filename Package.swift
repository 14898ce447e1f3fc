// swift-tools-version: 6.2
import PackageDescription

/// Settings of every room; `loose` leaves strict memory safety to the two C doors.
func settings(loose: Bool = false) -> [SwiftSetting] {
  let common: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  let strict =
    Context.environment["SCO_STRICT"] == nil ? [] : [SwiftSetting.treatAllWarnings(as: .error)]
  return common + strict + (loose ? [] : [.strictMemorySafety()])
}

/// A room and the rooms it sees: this manifest is the table of the house.
func room(
  _ name: String, sees: [Target.Dependency] = [], outside: [Target.Dependency] = [],
  loose: Bool = false
) -> Target {
  .target(name: name, dependencies: sees + outside, swiftSettings: settings(loose: loose))
}

/// The tests of a room, with the shared support.
func tests(
  _ name: String, sees: [Target.Dependency] = [], fixtures: [String] = [], loose: Bool = false
) -> Target {
  .testTarget(
    name: name, dependencies: sees + ["GraphTestSupport"], exclude: fixtures,
    swiftSettings: settings(loose: loose))
}

/// Who knows where Graphviz's headers lie: nobody need be asked where they lie beside the system's.
/// pkg-config would also link the library, which is loaded only when something is drawn.
#if os(Linux)
  let graphvizHeaders: String? = nil
#else
  let graphvizHeaders: String? = "libgvc"
#endif

/// A ready program that compiles the data, which `Scripts/build` has; nil has the package build it.
let dataCompiler = Context.environment["SCO_DATA_COMPILER"]

let package = Package(
  name: "SCOGraph",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SCOGraph", targets: ["SCOGraph"]),
    .library(name: "SCOGraphDiagrams", targets: ["SCOGraphDiagrams"]),
    .executable(name: "sco", targets: ["SCOCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    room("Diagnostics"),
    room("GraphCore"),
    room(
      "LocatedYAML", sees: ["Diagnostics"], outside: [.product(name: "Yams", package: "Yams")]),
    room("GraphPaths", sees: ["GraphCore"]),
    room("GraphQuery", sees: ["GraphCore", "GraphPaths", "Diagnostics"]),
    room("GraphText", sees: ["GraphCore", "GraphPaths"]),
    room("GraphData", sees: ["GraphCore", "LocatedYAML", "Diagnostics"]),
    room("GraphSnapshot", sees: ["GraphCore"]),
    room(
      "GraphViews", sees: ["GraphCore", "GraphPaths", "GraphText", "LocatedYAML", "Diagnostics"]),
    room("GraphExport", sees: ["GraphCore", "GraphPaths", "GraphText", "GraphViews"]),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: graphvizHeaders,
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    room("Graphviz", sees: ["CGraphviz"], loose: true),
    .target(name: "CIsolation"),
    room(
      "GraphRender", sees: ["GraphCore", "GraphViews", "GraphExport", "Graphviz", "CIsolation"]),
    room("SCO", sees: ["GraphCore"]),
    .executableTarget(
      name: "DataCompiler",
      dependencies: [
        "GraphCore", "GraphData", "GraphSnapshot", "GraphViews", "SCO", "Diagnostics",
      ],
      swiftSettings: settings()),
    .plugin(
      name: "CompileData", capability: .buildTool(),
      dependencies: dataCompiler == nil ? ["DataCompiler"] : []),
    .target(
      name: "SCOData", path: "Graphs",
      exclude: [
        "Contradictions.md", "Gallery", "README.md", "graph.schema.json", "view.schema.json",
      ],
      swiftSettings: settings(),
      plugins: ["CompileData"]),
    room(
      "SCOGraph",
      sees: [
        "Diagnostics", "GraphCore", "GraphPaths", "GraphQuery", "GraphText", "GraphData",
        "GraphSnapshot", "GraphViews", "GraphExport", "SCO", "SCOData",
      ]),
    room("SCOGraphDiagrams", sees: ["SCOGraph", "GraphRender", "Graphviz"]),
    .executableTarget(
      name: "SCOCommand",
      dependencies: [
        "SCOGraphDiagrams", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings()),

    .target(
      name: "GraphTestSupport", dependencies: ["GraphCore", "Diagnostics"],
      path: "Tests/GraphTestSupport", swiftSettings: settings()),
    tests("DiagnosticsTests", sees: ["Diagnostics"]),
    tests("GraphCoreTests", sees: ["GraphCore"]),
    tests("LocatedYAMLTests", sees: ["LocatedYAML", "Diagnostics"]),
    tests("GraphPathsTests", sees: ["GraphPaths", "GraphCore"]),
    tests(
      "GraphQueryTests", sees: ["GraphQuery", "GraphPaths", "GraphCore", "Diagnostics", "SCO"]),
    tests(
      "GraphTextTests", sees: ["GraphText", "GraphPaths", "GraphCore", "SCO"],
      fixtures: ["Snapshots"]),
    tests("GraphDataTests", sees: ["GraphData", "LocatedYAML", "Diagnostics", "GraphCore", "SCO"]),
    tests("GraphSnapshotTests", sees: ["GraphSnapshot", "GraphCore", "SCO"]),
    tests(
      "GraphViewsTests",
      sees: ["GraphViews", "GraphPaths", "GraphCore", "GraphText", "Diagnostics", "SCO"]),
    tests(
      "GraphExportTests",
      sees: [
        "GraphExport", "GraphViews", "GraphPaths", "GraphData", "LocatedYAML", "Diagnostics",
        "GraphCore", "GraphText", "SCO",
      ],
      fixtures: ["Formats/Snapshots"]),
    tests("GraphvizTests", sees: ["Graphviz"], loose: true),
    tests(
      "GraphRenderTests",
      sees: ["GraphRender", "GraphExport", "GraphViews", "Graphviz", "CIsolation"],
      fixtures: ["Fixtures"], loose: true),
    tests("SCOTests", sees: ["SCO", "GraphCore"]),
    tests("SCOGraphTests", sees: ["SCOGraph", "SCOGraphDiagrams"]),
    tests(
      "SCOCommandTests", sees: ["SCOCommand", "SCOGraphDiagrams"], fixtures: ["Fixtures"]),
    tests("HouseTests", sees: ["DataCompiler", "SCOCommand", "SCOGraph"]),
  ],
  swiftLanguageModes: [.v6]
)
