/// The targets of `Package.swift` and what each depends on, read from its text.
struct Manifest {
  /// Target names and the names of targets and products they depend on.
  private(set) var dependencies: [String: Set<String>] = [:]

  init() throws {
    let text = try House.text("Package.swift")
    let opening = try Regex(
      #"(room|\.executableTarget|\.target|\.systemLibrary)\(\s*(?:name: )?"(\w+)""#,
      as: (Substring, Substring, Substring).self)
    for match in text.matches(of: opening) {
      let body = Self.arguments(text[match.range.lowerBound...])
      dependencies[String(match.output.2)] = Self.dependencies(in: body)
    }
  }

  /// A call up to its closing parenthesis.
  private static func arguments(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return text[...index] }
      }
    }
    return text
  }

  /// The names in the lists `sees`, `outside` and `dependencies`.
  private static func dependencies(in call: Substring) -> Set<String> {
    var names: Set<String> = []
    for list in call.matches(of: #/(?:sees|outside|dependencies): \[([^\]]*)\]/#) {
      let plain = list.output.1.replacing(#/package: "[^"]*"/#, with: "")
      for name in plain.matches(of: #/"([^"]+)"/#) { names.insert(String(name.output.1)) }
    }
    return names
  }
}
