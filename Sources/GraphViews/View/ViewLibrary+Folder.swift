public import Diagnostics
public import LocatedYAML

extension ViewLibrary {
  /// The views in the YAML files of a folder, and what is wrong with the others; where there is no
  /// such folder there are no views.
  ///
  /// - Throws: `YAMLInputError` when it cannot be read.
  public static func read(
    folder path: String
  ) throws(YAMLInputError) -> (ViewLibrary, DiagnosticList) {
    let folder: YAMLFolder
    do {
      folder = try YAMLFolder(path)
    } catch {
      if error == .missing(path: path) { return (ViewLibrary([]), DiagnosticList()) }
      throw error
    }
    let (library, findings) = read(folder.files)
    var all = folder.diagnostics
    all.append(contentsOf: findings)
    return (library, all)
  }
}
