// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "SCOGraph", path: "..")],
  targets: [
    .executableTarget(
      name: "Figures", dependencies: [.product(name: "SCOGraphDiagrams", package: "SCOGraph")])
  ],
  swiftLanguageModes: [.v6]
)
