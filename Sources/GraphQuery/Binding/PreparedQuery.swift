public import Diagnostics

/// A query that was read and checked: a value that can be kept, sent and run any number of times.
///
/// ```swift
/// let query = try PreparedQuery("MATCH (s:State) RETURN s.name", schema: .closed(graph))
/// ```
public struct PreparedQuery: Sendable {
  /// The text, with its name and lines.
  public let file: SourceFile
  /// The names of the answer's columns, in order.
  public let columns: [String]
  /// Whether nodes and edges stand in the columns, in their order.
  public let elements: [ColumnElements]
  /// The names of the parameters that it uses, in alphabetical order.
  public let parameters: [String]
  /// What is doubtful about it, by place; errors are thrown.
  public let warnings: DiagnosticList
  /// The tree.
  let syntax: QuerySyntax

  /// Reads and checks a text.
  ///
  /// - Parameters:
  ///   - text: the query.
  ///   - name: what diagnostics print before the line number.
  ///   - schema: the names that may occur.
  /// - Throws: `QueryRefusal` with everything that is wrong with the text.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(
    _ text: String, name: String = "query", schema: QuerySchema = .open
  ) throws(QueryRefusal) {
    let file = SourceFile(name: name, text: text)
    let list = TokenList(file)
    let (syntax, mistakes) = Parser.query(list)
    guard let syntax else { throw QueryRefusal(mistakes) }
    try self.init(syntax, file: file, schema: schema, parameters: list.parameterNames)
  }

  /// Checks a tree that was made without text.
  init(
    _ syntax: QuerySyntax, file: SourceFile, schema: QuerySchema, parameters: [String]
  ) throws(QueryRefusal) {
    let (columns, findings) = Binder.bind(syntax, in: file, schema: schema)
    if findings.contains(where: { $0.diagnostic.severity == .error }) {
      throw QueryRefusal(findings)
    }
    self.file = file
    self.columns = columns.map(\.name)
    elements = columns.map { ColumnElements($0.shape) }
    self.parameters = parameters
    self.syntax = syntax
    request = syntax.request
    warnings = DiagnosticList(findings.map(\.diagnostic))
  }

  /// The text.
  public var text: String { file.text }

  /// What is asked: the answer, its plan, its profile, or why it is empty.
  public var request: QueryRequest

  /// Whether rows come with the claims they rest on.
  public var withProvenance: Bool {
    syntax.branches.contains { branch in
      guard case .result(let clause)? = branch.clauses.last else { return false }
      return clause.withProvenance
    }
  }
}

extension TokenList {
  /// The names of the parameters, each once, in alphabetical order.
  var parameterNames: [String] {
    var names = NameSet()
    for token in tokens where token.kind == .parameter {
      let bytes = self.bytes[Int(token.lower) + 1..<Int(token.upper)]
      names.insert(
        bytes.first == 0x60 ? TextLiteral.name(bytes) : String(decoding: bytes, as: UTF8.self))
    }
    return names.sorted()
  }
}
