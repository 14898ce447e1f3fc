import Foundation
import PackagePlugin

/// Compiles the YAML files beside a target's Swift files into one more Swift file.
///
/// All files are inputs of one command: when one changes, comes or goes, the data set is checked
/// and written anew. The tool is the package's own, or a program that the environment names.
@main
struct CompileData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let files = module.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledData+Contents.swift")
    let ready = ProcessInfo.processInfo.environment["SCO_DATA_COMPILER"]
    let tool = try ready.map { URL(filePath: $0) } ?? context.tool(named: "DataCompiler").url
    let command = Command.buildCommand(
      displayName: "Compiling the data set \(target.name)",
      executable: tool,
      arguments: [
        module.directoryURL.deletingLastPathComponent().path,
        module.directoryURL.lastPathComponent, output.path,
      ],
      inputFiles: files + [tool],
      outputFiles: [output])
    return [command]
  }
}
