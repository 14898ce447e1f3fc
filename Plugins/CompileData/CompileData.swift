import Foundation
import PackagePlugin

/// Compiles the YAML files beside a target's Swift files into one more Swift file.
///
/// All files are inputs of one command: when one changes, comes or goes, the data set is checked
/// and written anew.
@main
struct CompileData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let files = module.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledData+Contents.swift")
    let command = Command.buildCommand(
      displayName: "Compiling the data set \(target.name)",
      executable: try context.tool(named: "DataCompiler").url,
      arguments: [
        module.directoryURL.deletingLastPathComponent().path,
        module.directoryURL.lastPathComponent, output.path,
      ],
      inputFiles: files,
      outputFiles: [output])
    return [command]
  }
}
