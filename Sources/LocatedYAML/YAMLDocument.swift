public import Diagnostics

/// One YAML file, read: its root, and all that was found wrong on the way.
public struct YAMLDocument: Sendable {
  /// The file.
  public let file: SourceFile

  /// The root; `nil` for a file without content and for one that could not be read.
  public let root: LocatedNode?

  /// What was found.
  public let diagnostics: DiagnosticList

  /// Reads a file: size and characters, then the surface, then YAML itself.
  ///
  /// Nothing is thrown: a file that cannot be read has no root and at least one error.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public init(_ file: SourceFile, limits: YAMLLimits = YAMLLimits()) {
    self.file = file
    var list = DiagnosticList()
    list.append(contentsOf: YAMLDocument.sizeProblem(file, limits))
    if !list.hasErrors { list.append(contentsOf: YAMLCharacters.check(file)) }
    if !list.hasErrors { list.append(contentsOf: YAMLSurface.check(file, limits)) }
    if list.hasErrors {
      root = nil
    } else {
      var composer = YAMLComposer(file: file, limits: limits)
      root = composer.compose()
      list.append(contentsOf: composer.problems)
    }
    diagnostics = list
  }

  /// The sentence about a file that is too large.
  private static func sizeProblem(_ file: SourceFile, _ limits: YAMLLimits) -> [Diagnostic] {
    guard file.byteCount > limits.bytes else { return [] }
    return [tooLarge(file, bytes: file.byteCount, limits: limits)]
  }

  /// The diagnostic of a file that is too large to be read; of a device nobody knows how large.
  static func tooLarge(_ file: SourceFile, bytes: Int?, limits: YAMLLimits) -> Diagnostic {
    let most = limits.bytes
    let message =
      bytes.map { "the file has \($0) bytes, and at most \(most) are read; split it by topic" }
      ?? "the file goes on after \(most) bytes, and no more are read"
    return tooLargePage(message, at: SourceRange(file.location(utf8Offset: 0), length: 0))
  }
}

extension YAMLDocument {
  static let tooLargePage = DiagnosticManual(
    id: "yaml.too-large", severity: .error,
    meaning: "The file is larger than the limit, and was not read at all.",
    example: "Relationships/everything.yaml, 64000000 bytes",
    fix: "split the file by topic; the data set's own files have fewer than 300 lines.")
}
