import Diagnostics

/// The views that there are, by id.
public struct ViewLibrary: Sendable {
  /// The views, in the alphabetical order of their ids.
  public let views: [GraphView]

  /// Makes a library.
  public init(_ views: [GraphView]) { self.views = views.sorted { $0.id < $1.id } }

  /// The view of that id.
  ///
  /// - Throws: `ViewError` with a sentence that offers the nearest names; ids are names and never
  ///   paths, so `..` and `/` are refused.
  public func view(named name: String) throws(ViewError) -> GraphView {
    if let view = views.first(where: { $0.id == name }) { return view }
    if name.contains("/") || name.contains("\\") || name.contains("..") {
      throw ViewError(
        "'\(name)' is not the name of a view: a name has neither '/' nor '..'")
    }
    let hint = NearestName.hint(among: views.map(\.id), for: name)
    let list = views.map(\.id).joined(separator: ", ")
    throw ViewError(
      "no view named '\(name)'\(hint.isEmpty ? "; there are \(list)" : hint)")
  }
}
