/// Input that is not there, as opposed to input with errors in it.
///
/// A closed set; a command ends with "input missing" (66) for each of them.
public enum YAMLInputError: Error, Equatable, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// A folder stands where a file was expected.
  case notAFile(path: String)
  /// A file stands where a folder was expected.
  case notAFolder(path: String)
  /// It is there and cannot be opened.
  case unreadable(path: String)
}

extension YAMLInputError: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .missing(let path): "there is no file or folder '\(path)'"
    case .notAFile(let path): "'\(path)' is a folder; a file was expected"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .unreadable(let path): "'\(path)' cannot be opened; look at its permissions"
    }
  }
}
