/// All aggregates of the language, in alphabetical order.
enum AggregateCatalog {
  /// The aggregates, one a line.
  static let all: [QueryAggregate] = [
    .average,
    .collect,
    .count,
    .greatest,
    .least,
    .percentileCont,
    .percentileDisc,
    .standardDeviation,
    .standardDeviationOfPopulation,
    .sum,
  ]

  /// The names as the manual writes them.
  static let names: [String] = all.map(\.name)

  private static let byName: [String: QueryAggregate] = {
    var result: [String: QueryAggregate] = [:]
    for aggregate in all { result[aggregate.name.lowercased()] = aggregate }
    for (alias, name) in aliases { result[alias] = result[name.lowercased()] }
    return result
  }()

  /// GQL's names, in lower case.
  private static let aliases: KeyValuePairs<String, String> = [
    "collect_list": "collect", "percentile_cont": "percentileCont",
    "percentile_disc": "percentileDisc", "stddev_pop": "stDevP", "stddev_samp": "stDev",
  ]

  /// The aggregate of a name, without regard to case.
  static func aggregate(named name: String) -> QueryAggregate? { byName[name.lowercased()] }
}
