/// A path pattern in its plain form: nodes, and between each two of them one link.
///
/// Groups without a quantifier are dissolved, nodes that the text left out are put in, and every
/// node and edge has a name, so that conditions can be told by the names they use. A name made up
/// here holds a space, which no query can write without quotes.
struct PathShape: Equatable, Sendable {
  /// The nodes, one more than links.
  var nodes: [NodeShape]
  /// The links.
  var links: [LinkShape]
  /// The conditions of dissolved groups.
  var conditions: [Expression] = []
}

/// A node of a shape.
struct NodeShape: Equatable, Sendable {
  /// Its name.
  var name: String
  /// What it must be; several patterns where groups meet.
  var patterns: [NodePattern]

  /// Whether nothing is asked of it and nobody can name it.
  var isBlank: Bool {
    patterns.allSatisfy {
      $0.variable == nil && $0.label == nil && $0.properties.isEmpty && $0.condition == nil
    }
  }
}

/// What lies between two nodes of a shape.
enum LinkShape: Equatable, Sendable {
  /// One edge.
  case edge(EdgeShape)
  /// A part that repeats.
  case repeated(Repetition)
}

/// An edge of a shape.
struct EdgeShape: Equatable, Sendable {
  /// Its name.
  var name: String
  /// What it must be.
  var pattern: EdgePattern
}

/// A part of a path that repeats.
struct Repetition: Equatable, Sendable {
  /// What repeats.
  var body: PathShape
  /// What must hold of each repetition.
  var condition: Expression?
  /// The least number of times.
  var lower: Int
  /// The greatest number of times; nil has no bound.
  var upper: Int?
  /// `?`: its variables are not lists.
  var isOptional: Bool
  /// Whether it stands for an edge with a quantifier.
  var isEdge: Bool

  /// Whether each repetition is a single edge between nodes of which nothing is asked.
  var isPlainEdge: Bool {
    guard body.links.count == 1, case .edge = body.links[0], condition == nil else { return false }
    return body.nodes.allSatisfy(\.isBlank) && body.conditions.isEmpty
  }

  /// The names that its repetitions bind.
  var names: [String] { body.names }
}

extension PathShape {
  /// All names that the shape binds, made up ones included, each once.
  var names: [String] {
    names { _ in true }
  }

  /// The names among them that fit.
  func names(where fits: (String) -> Bool) -> [String] {
    var found = NameSet()
    collectNames(&found, where: fits)
    return found.names
  }

  /// The names that repetitions of this level bind.
  var listNames: NameSet {
    var found = NameSet()
    for link in links {
      if case .repeated(let part) = link { part.body.collectNames(&found) { _ in true } }
    }
    return found
  }

  private func collectNames(_ found: inout NameSet, where fits: (String) -> Bool) {
    for (index, node) in nodes.enumerated() {
      if fits(node.name) { found.insert(node.name) }
      guard index < links.count else { continue }
      switch links[index] {
      case .edge(let edge): if fits(edge.name) { found.insert(edge.name) }
      case .repeated(let repetition): repetition.body.collectNames(&found, where: fits)
      }
    }
  }
}

extension PathShape {
  /// Gives lists of edges whose name is taken another one.
  ///
  /// - Returns: the conditions that each must be the list that has the name.
  mutating func renameLists(_ isTaken: (String) -> Bool) -> [Expression] {
    var same: [Expression] = []
    for index in links.indices {
      guard case .repeated(var part) = links[index], part.isEdge,
        case .edge(var edge) = part.body.links[0], isTaken(edge.name)
      else { continue }
      let name = edge.name
      edge.name = "\(name) again"
      part.body.links[0] = .edge(edge)
      links[index] = .repeated(part)
      same.append(Expression.same(name, edge.name))
    }
    return same
  }
}
