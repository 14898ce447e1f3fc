/// All functions of the language, in the alphabetical order of their constants.
enum FunctionCatalog {
  /// The functions, one a line.
  static let all: [QueryFunction] = [
    .abs,
    .acos,
    .asin,
    .atan,
    .atan2,
    .ceil,
    .charLength,
    .citations,
    .coalesce,
    .confidence,
    .cos,
    .cosh,
    .cot,
    .date,
    .dateTime,
    .dateTimeTruncate,
    .dateTruncate,
    .degrees,
    .disputed,
    .duration,
    .durationBetween,
    .durationInDays,
    .durationInMonths,
    .durationInSeconds,
    .e,
    .edges,
    .endNode,
    .exists,
    .exp,
    .firstDay,
    .floor,
    .fromEpoch,
    .fromEpochMillis,
    .head,
    .id,
    .isEmpty,
    .keys,
    .labels,
    .last,
    .lastDay,
    .left,
    .leftTrim,
    .length,
    .level,
    .localDateTime,
    .localDateTimeTruncate,
    .localTime,
    .localTimeTruncate,
    .log,
    .log10,
    .nodes,
    .nullIf,
    .pi,
    .properties,
    .radians,
    .rand,
    .range,
    .relationships,
    .replace,
    .reverse,
    .right,
    .rightTrim,
    .round,
    .sign,
    .sin,
    .sinh,
    .size,
    .sourcedBy,
    .split,
    .sqrt,
    .startNode,
    .substring,
    .tail,
    .tan,
    .tanh,
    .time,
    .timeTruncate,
    .toBoolean,
    .toBooleanOrNull,
    .toFloat,
    .toFloatOrNull,
    .toInteger,
    .toIntegerOrNull,
    .toLower,
    .toText,
    .toTextOrNull,
    .toUpper,
    .trim,
    .type,
    .validAt,
    .validDuring,
    .validity,
  ]

  /// The names as the manual writes them.
  static let names: [String] = all.map(\.name)

  private static let byName: [String: QueryFunction] = {
    let pairs = all.map { ($0.name.lowercased(), $0) }
    let others = aliases.compactMap { alias, name in
      all.first { $0.name == name }.map { (alias, $0) }
    }
    return Dictionary(pairs + others) { first, _ in first }
  }()

  /// Other names for functions, in lower case.
  static let aliases: KeyValuePairs<String, String> = [
    "btrim": "trim", "cardinality": "size", "ceiling": "ceil",
    "character_length": "char_length", "ln": "log", "lower": "toLower",
    "path_length": "length", "upper": "toUpper",
  ]

  /// The function of a name, without regard to case.
  static func function(named name: String) -> QueryFunction? { byName[name.lowercased()] }
}
