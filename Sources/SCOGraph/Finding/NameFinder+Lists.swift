extension NameFinder {
  /// The names in the values of an option that repeats or takes commas.
  ///
  /// A value that is a name as it stands is not split, since some names have commas. An empty part
  /// stays one, so that it is refused as a name and does not pass for "all".
  public func names(in values: [String]) -> [String] {
    values.flatMap { value -> [String] in
      guard value.contains(","), graph.nodes(named: value).isEmpty else { return [value] }
      return value.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    }
  }

  /// A name without the spaces around it.
  func trimmed(_ name: some StringProtocol) -> String {
    var rest = name[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
