import Diagnostics
import GraphCore

/// Writes a query's tree in another engine's words and notes what the engine lacks.
struct PortablePrinter {
  let dialect: PortableDialect
  let graph: Graph
  let frame: TimeFrame
  let file: SourceFile
  private(set) var findings: [QueryFinding] = []
  /// The names that were made for nameless elements.
  var made = 0
  /// The conditions of time that the text has already.
  var known: Set<String> = []

  init(_ dialect: PortableDialect, graph: Graph, frame: TimeFrame, file: SourceFile) {
    (self.dialect, self.graph, self.frame, self.file) = (dialect, graph, frame, file)
  }

  /// Notes a construct that the engine may lack.
  mutating func need(_ feature: PortableFeature, at span: SourceSpan) {
    guard dialect.missing.contains(feature) else { return }
    findings.append(
      QueryProblem.notPortable(
        "\(dialect.name) has no \(feature.rawValue)", at: span, in: file))
  }

  /// A query with its unions.
  mutating func query(_ query: QuerySyntax) -> String {
    var text = clauses(query.first)
    for union in query.unions {
      text += union.isAll ? "\nUNION ALL\n" : "\nUNION\n"
      text += clauses(union.query)
    }
    return text
  }

  private mutating func clauses(_ query: SingleQuery) -> String {
    var lines: [String] = []
    for clause in query.clauses {
      switch clause {
      case .match(let match): lines.append(self.match(match))
      case .unwind(let unwind):
        lines.append(dialect.unwind(expression(unwind.list), name(unwind.variable)))
      case .with(let with):
        need(.withClause, at: with.span)
        let condition = with.condition.map { "\nWHERE \(expression($0))" } ?? ""
        lines.append("WITH " + projection(with.projection) + condition)
      case .result(let result):
        if result.withProvenance { need(.provenance, at: result.span) }
        lines.append("RETURN " + projection(result.projection))
      }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func projection(_ projection: Projection) -> String {
    var items = projection.includesAll ? ["*"] : []
    for item in projection.items {
      items.append(expression(item.expression) + (item.alias.map { " AS \(name($0))" } ?? ""))
    }
    var text = (projection.isDistinct ? "DISTINCT " : "") + items.joined(separator: ", ")
    var keys: [String] = []
    for key in projection.order {
      keys.append(expression(key.expression) + (key.isDescending ? " DESC" : ""))
    }
    if !keys.isEmpty { text += "\nORDER BY " + keys.joined(separator: ", ") }
    if let skip = projection.skip { text += "\n\(dialect.skip) \(expression(skip))" }
    if let limit = projection.limit { text += "\nLIMIT \(expression(limit))" }
    return text
  }

  /// A name, between backquotes where it is no plain word.
  func name(_ name: Name) -> String {
    let isPlain =
      name.text.utf8.allSatisfy { CharacterClass.continuesWord($0) }
      && name.text.utf8.first.map { CharacterClass.startsWord($0) } ?? false
    return isPlain ? name.text : "`" + name.text.replacing("`", with: "``") + "`"
  }

  /// A new name.
  mutating func freshName(_ prefix: String) -> String {
    made += 1
    return "\(prefix)_\(made)"
  }
}
