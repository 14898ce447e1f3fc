public import Diagnostics
public import LocatedYAML

extension ThemeReader {
  /// The theme of a YAML file at a path, or nil, and what was found.
  ///
  /// - Throws: `YAMLInputError` when it cannot be read.
  public static func read(
    file path: String
  ) throws(YAMLInputError) -> (theme: FigureTheme?, findings: DiagnosticList) {
    let (file, problems) = try YAMLFolder.file(path)
    guard let file else { return (nil, problems) }
    let (theme, findings) = read(file)
    var all = problems
    all.append(contentsOf: findings)
    return (theme, all)
  }
}
