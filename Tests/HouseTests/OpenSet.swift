/// An open set: a folder in which each member is one file, and the catalog that lists them.
struct OpenSet {
  let name: String
  let folder: String
  /// What declares a member; the first group is its name.
  let declaration: String
  let catalog: String
  /// How the catalog names a member: `{}` is its name, `{file}` its file's up to a plus sign.
  let entry: String
  /// Whether the lines of the list are in alphabetical order; else their values are.
  var isAlphabetical = true
  /// Parts of the folder that belong to another set.
  var except: String?

  static let all = [
    OpenSet(
      name: "aggregate pages", folder: "Sources/GraphQuery/Aggregates",
      declaration: #"static let (\w+) = QueryAggregate\("#,
      catalog: "Sources/GraphQuery/Aggregates/AggregateCatalog.swift", entry: ".{},"),
    OpenSet(
      name: "answer formats", folder: "Sources/GraphText/Formats",
      declaration: #"static let (\w+) = AnswerFormat\("#,
      catalog: "Sources/GraphText/Formats/AnswerFormat+Catalog.swift", entry: ".{},"),
    OpenSet(
      name: "answer shapes", folder: "Sources/GraphText/Answers/Shapes",
      declaration: #"static let (\w+)(?:: AnswerShape)? = AnswerShape\("#,
      catalog: "Sources/GraphText/Answers/Shapes/AnswerShape+Catalog.swift", entry: "{},"),
    OpenSet(
      name: "data pages", folder: "Sources/GraphData",
      declaration: #"static let (\w+) = DiagnosticManual\("#,
      catalog: "Sources/GraphData/DataManualCatalog.swift", entry: "{file}.{},",
      isAlphabetical: false, except: "Sources/GraphData/Lint"),
    OpenSet(
      name: "entity kinds", folder: "Sources/SCO/Entities",
      declaration: #"struct (\w+): .*\bEntityType\b"#,
      catalog: "Sources/SCO/SCOSchema.swift", entry: "{}.kind,"),
    OpenSet(
      name: "function pages", folder: "Sources/GraphQuery/Functions",
      declaration: #"static let (\w+) = QueryFunction\("#,
      catalog: "Sources/GraphQuery/Functions/FunctionCatalog.swift", entry: ".{},"),
    OpenSet(
      name: "layouts", folder: "Sources/GraphViews/Layouts",
      declaration: #"struct (\w+): (?:\w+, )*Layout\b"#,
      catalog: "Sources/GraphViews/Layouts/LayoutCatalog.swift", entry: "{}(),"),
    OpenSet(
      name: "lint rules", folder: "Sources/GraphData/Lint",
      declaration: #"struct (\w+): LintRule\b"#,
      catalog: "Sources/GraphData/Lint/LintCatalog.swift", entry: "{}(),"),
    OpenSet(
      name: "picture formats", folder: "Sources/GraphRender/Formats",
      declaration: #"struct (\w+): (?:\w+, )*PictureFormat\b"#,
      catalog: "Sources/GraphRender/PictureCatalog.swift", entry: "{}(),"),
    OpenSet(
      name: "query clauses", folder: "Sources/GraphQuery/Parsing/Clauses",
      declaration: #"static let `?(\w+)`? = ClauseForm\("#,
      catalog: "Sources/GraphQuery/Parsing/ClauseForm.swift", entry: ".{},"),
    OpenSet(
      name: "query mistakes' pages", folder: "Sources/GraphQuery",
      declaration: #"static let (\w+) = QueryProblem\("#,
      catalog: "Sources/GraphQuery/Manual/QueryProblem+Catalog.swift", entry: ".{},"),
    OpenSet(
      name: "relationship kinds", folder: "Sources/SCO/Relationships",
      declaration: #"static let (\w+) = RelationshipKind\("#,
      catalog: "Sources/SCO/SCOSchema.swift", entry: ".{},"),
    OpenSet(
      name: "text formats", folder: "Sources/GraphExport/Formats",
      declaration: #"struct (\w+): (?:\w+, )*Exporter\b"#,
      catalog: "Sources/GraphExport/ExporterCatalog.swift", entry: "{}(),"),
    OpenSet(
      name: "themes", folder: "Sources/GraphViews/Themes",
      declaration: #"static let (\w+)(?:: FigureTheme)? = FigureTheme\("#,
      catalog: "Sources/GraphViews/Themes/ThemeCatalog.swift", entry: ".{},"),
    OpenSet(
      name: "verbs", folder: "Sources/SCOCommand/Verbs",
      declaration: #"struct (\w+Verb): "#,
      catalog: "Sources/SCOCommand/Verbs/VerbCatalog.swift", entry: "{}.self,"),
    OpenSet(
      name: "YAML pages", folder: "Sources/LocatedYAML",
      declaration: #"static let (\w+) = DiagnosticManual\("#,
      catalog: "Sources/LocatedYAML/YAMLManualCatalog.swift", entry: "{file}.{},",
      isAlphabetical: false),
  ]

  /// The members as (file, the line by which the catalog should name it).
  func members() throws -> [(file: String, line: String)] {
    let pattern = try Regex(declaration, as: (Substring, Substring).self)
    return try House.files(in: folder).filter { path in
      path != catalog && !(except.map(path.hasPrefix) ?? false)
    }.flatMap { path in
      let base = House.baseName(path).prefix { $0 != "+" }
      return try House.text(path).matches(of: pattern).map { match in
        (path, entry.replacing("{file}", with: base).replacing("{}", with: match.output.1))
      }
    }
  }

  /// The lines of the catalog that name members; a list's last comma may be missing.
  func lines() throws -> [String] {
    let form = entry.replacing(".", with: "\\.").replacing("(", with: "\\(")
      .replacing(")", with: "\\)").replacing("{file}", with: "\\w+").replacing("{}", with: "\\w+")
    let pattern = try Regex("^\\s+(\(form.dropLast())),?$")
    return try House.text(catalog).split(separator: "\n").filter { $0.contains(pattern) }
      .map { line in
        let line = line.drop { $0 == " " }
        return line.hasSuffix(",") ? String(line) : line + ","
      }
  }
}
