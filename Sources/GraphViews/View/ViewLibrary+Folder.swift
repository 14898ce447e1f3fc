public import Diagnostics
public import LocatedYAML

extension ViewLibrary {
  /// The views in the YAML files of a folder, and what is wrong with the others.
  ///
  /// - Throws: `YAMLInputError` when there is no such folder.
  public static func read(
    folder path: String
  ) throws(YAMLInputError) -> (ViewLibrary, DiagnosticList) {
    let folder = try YAMLFolder(path)
    let (library, findings) = read(folder.files)
    var all = folder.diagnostics
    all.append(contentsOf: findings)
    return (library, all)
  }
}
