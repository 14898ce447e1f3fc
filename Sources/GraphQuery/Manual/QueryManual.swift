public import Diagnostics

/// The manual of the query language, made of the catalogs that the parser and the compiler use.
public enum QueryManual {
  /// All pages, in the order of their names.
  public static let pages: [QueryPage] = (clauses + patterns + expressions + operators + functions)
    .sorted {
      ($0.name.lowercased(), $0.topic.rawValue) < ($1.name.lowercased(), $1.topic.rawValue)
    }

  /// The pages of the mistakes that a query's text can have, in the order of their ids.
  public static let mistakes: [DiagnosticManual] = QueryProblem.all.map(\.manual).sorted {
    $0.id < $1.id
  }

  private static let clauses = ClauseForm.all.map(\.page)

  private static let patterns: [QueryPage] =
    [.edge, .group, .node, .selector, .timeRespecting] + PathModeForm.all.map(\.page)

  private static let expressions: [QueryPage] =
    [.access, .listComprehension, .patternComprehension] + PrimaryForm.all.map(\.page)

  private static let operators = InfixForm.all.map(\.page) + PrefixForm.all.map(\.page)

  private static let functions =
    FunctionCatalog.all.map { QueryPage($0) } + AggregateCatalog.all.map { QueryPage($0) }
}

extension QueryPage {
  /// The page of a function.
  init(_ function: QueryFunction) {
    var meaning = function.sentence
    if case .expression(let text, let value) = function.example {
      meaning += " \(text) is \(value)."
    }
    if function.passesNull && !function.parameters.isEmpty { meaning += " Of null it is null." }
    self.init(
      function.name, .function, meaning: meaning, form: function.signature,
      examples: [function.example.query])
  }

  /// The page of an aggregate.
  init(_ aggregate: QueryAggregate) {
    self.init(
      aggregate.name, .function,
      meaning: aggregate.sentence
        + " It gathers the rows of a group; DISTINCT takes equal values once.",
      form: aggregate.signature,
      examples: [aggregate.example])
  }
}
