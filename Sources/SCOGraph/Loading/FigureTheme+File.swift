public import Diagnostics
public import GraphViews

extension FigureTheme {
  /// Whether a text after `--theme` names a file and not a theme of the catalog.
  public static func isFile(_ text: String) -> Bool {
    text.hasSuffix(".yaml") || text.hasSuffix(".yml") || text.contains("/")
  }

  /// The theme of a YAML file, and warnings about it.
  ///
  /// - Throws: `InputError` where the file cannot be read; `DiagnosticsError` where it is wrong.
  public static func read(file path: String) throws -> (
    theme: FigureTheme, findings: DiagnosticList
  ) {
    let result: (theme: FigureTheme?, findings: DiagnosticList)
    do {
      result = try ThemeReader.read(file: path)
    } catch {
      throw InputError("\(error)")
    }
    guard let theme = result.theme else { throw DiagnosticsError(result.findings) }
    return (theme, result.findings)
  }
}
