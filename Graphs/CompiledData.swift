/// The data set that this program carries, as a build-tool plugin compiled it from the YAML files
/// beside this one.
public enum CompiledData {
  /// A view's file: its name from the package's root, and its text, checked when it was compiled.
  public struct View: Sendable {
    /// The file's name, `Graphs/Views/overview.yaml`.
    public let file: StaticString
    /// The YAML text.
    public let text: StaticString
  }

  /// The graph, as `CompiledGraph` of room `GraphSnapshot` reads it.
  public static var snapshot: StaticString { contents }

  /// The views, in the order of their files' names.
  public static var views: [View] { viewFiles }
}
