public import GraphViews

extension GraphSource {
  /// The views that go with the graph: the embedded ones, or those of the folder.
  public func views() throws -> ViewLibrary { ViewLibrary([]) }
}
