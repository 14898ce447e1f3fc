// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "query-conformance", targets: ["QueryConformance"])],
  dependencies: [.package(name: "SCOGraph", path: "..")],
  targets: [
    .executableTarget(
      name: "Figures", dependencies: [.product(name: "SCOGraphDiagrams", package: "SCOGraph")]),
    .executableTarget(
      name: "QueryConformance", dependencies: [.product(name: "SCOGraph", package: "SCOGraph")]),
  ],
  swiftLanguageModes: [.v6]
)
