import Diagnostics
import Yams

/// What the parser complains of, in our words and within our limits.
///
/// The parser's own message repeats the whole line; only its short problem text is used, and its
/// mark is taken into the file.
struct YAMLProblem {
  let diagnostic: Diagnostic

  init(_ error: YamlError, in file: SourceFile) {
    diagnostic =
      switch error {
      case .scanner(let context, let problem, let mark, _),
        .parser(let context, let problem, let mark, _):
        Self.syntax(problem, context, mark, file)
      case .composer(_, let problem, let mark, _): Self.composer(problem, mark, file)
      case .duplicatedKeysInMapping(let names, let context):
        Self.duplicateKey(names.first ?? "", context.mark, file)
      case .reader(let problem, _, _, _):
        Self.syntaxPage("this is not YAML: \(problem)", at: Self.begin(of: file))
      default: Self.unknown(in: file)
      }
  }

  /// For errors that the parser does not promise.
  static func unknown(in file: SourceFile) -> Diagnostic {
    syntaxPage("this file cannot be read as YAML", at: begin(of: file))
  }

  private static func syntax(
    _ problem: String, _ context: YamlError.Context?, _ mark: Mark, _ file: SourceFile
  ) -> Diagnostic {
    let range = place(mark, in: file)
    if problem.contains("nesting") { return YAMLSurface.tooDeep(range) }
    let words = sentences[problem] ?? "this is not YAML: \(problem)"
    let note = context.map { DiagnosticNote($0.text, at: place($0.mark, in: file)) }
    return syntaxPage(words, at: range, notes: note.map { [$0] } ?? [])
  }

  private static func composer(_ problem: String, _ mark: Mark, _ file: SourceFile) -> Diagnostic {
    let range = place(mark, in: file)
    if problem.contains("another document") {
      return documentsPage("a second document begins here; a file holds one", at: range)
    }
    return YAMLSurface.aliasPage("an alias is not read here; write the value out", at: range)
  }

  private static func duplicateKey(_ name: String, _ mark: Mark, _ file: SourceFile) -> Diagnostic {
    let first = SourceLocation(file: file, line: mark.line, column: mark.column)
    let firstRange = place(mark, in: file)
    let key = NormalText.normalized(name)
    let second = RepeatedKey.find(name, after: first)
    return duplicatePage(
      "the key \(Excerpt.quoted(key)) stands twice in one mapping", at: second ?? firstRange,
      notes: second == nil ? [] : [DiagnosticNote("first here", at: firstRange)])
  }

  /// The beginning of a file.
  private static func begin(of file: SourceFile) -> SourceRange {
    SourceRange(file.location(utf8Offset: 0), length: 0)
  }

  /// A mark as a range of one scalar, taken into the file.
  private static func place(_ mark: Mark, in file: SourceFile) -> SourceRange {
    let line = min(max(mark.line, 1), file.lineCount)
    let length = file.scalarCount(ofLine: line)
    let column = min(max(mark.column, 1), length + 1)
    let start = SourceLocation(file: file, line: line, column: column)
    return SourceRange(start, length: column <= length ? 1 : 0)
  }

  /// The parser's commonest complaints in other words.
  private static let sentences: [String: String] = [
    "mapping values are not allowed in this context":
      "a ': ' where no key can stand; quote the text if the colon belongs to it, "
      + "or look at the indentation",
    "did not find expected key":
      "a key should stand here; look at the indentation, and at quotes and brackets above",
    "did not find expected '-' indicator":
      "an entry beginning with '- ' should stand here; look at the indentation",
    "could not find expected ':'": "a ':' is missing after the key",
    "found character that cannot start any token":
      "a text cannot begin with this character; put the text in quotes",
    "found unexpected end of stream": "the file ends inside a quoted text",
    "did not find expected ',' or ']'": "a ',' or a ']' should stand here",
    "did not find expected ',' or '}'": "a ',' or a '}' should stand here",
    "did not find expected node content": "a value should stand here",
    "block sequence entries are not allowed in this context":
      "an entry beginning with '- ' cannot stand here; begin a new line",
  ]
}

extension YAMLProblem {
  static let documentsPage = DiagnosticManual(
    id: "yaml.several-documents", severity: .error,
    meaning: "`---` or `...` ends a YAML document and begins another. A file holds one document.",
    example: "states: []\n---\nplaces: []",
    fix: "delete the separator, or make two files.")

  static let duplicatePage = DiagnosticManual(
    id: "yaml.duplicate-key", severity: .error,
    meaning: "A mapping has the same key twice, so that one value would silently win. Keys that "
      + "differ only in how accents are encoded are the same.",
    example: "- id: china\n  note: one\n  note: two",
    fix: "join the two values, or delete one of them.")

  static let keyPage = DiagnosticManual(
    id: "yaml.key", severity: .error,
    meaning: "A key is a text. YAML would also let a list or a mapping stand there.",
    example: "? [a, b]\n: c",
    fix: "write a text before the colon.")

  static let mergePage = DiagnosticManual(
    id: "yaml.merge-key", severity: .error,
    meaning: "The key `<<` merges another mapping into this one. Merges are not read.",
    example: "- <<: {status: member}\n  from: india",
    fix: "write the keys out.")

  static let syntaxPage = DiagnosticManual(
    id: "yaml.syntax", severity: .error,
    meaning: "The file is not YAML at this place. The rest of the file was not read.",
    example: "title: Shanghai: a city",
    fix: "look at the indentation, at quotes and at brackets, here and in the lines above.")
}
