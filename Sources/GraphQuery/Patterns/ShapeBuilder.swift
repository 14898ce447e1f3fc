/// Brings path patterns into their plain form.
struct ShapeBuilder {
  private var made = 0
  private let prefix: String

  /// Makes a builder; names that it makes up begin with `prefix`.
  init(prefix: String = "") { self.prefix = prefix }

  /// The plain form of a pattern.
  ///
  /// - Throws: `QueryError` where a part repeats that holds no edge, or a mode stands inside a
  ///   longer path.
  mutating func shape(_ elements: [PathElement]) throws(QueryError) -> PathShape {
    var shape = PathShape(nodes: [], links: [])
    var endsWithNode = false
    for element in elements {
      switch element {
      case .node(let node):
        if endsWithNode || shape.nodes.count == shape.links.count + 1, !shape.nodes.isEmpty {
          merge(node, into: &shape)
        } else {
          shape.nodes.append(self.node(node))
        }
        endsWithNode = true
      case .edge(let edge):
        close(&shape)
        shape.links.append(try link(edge))
        endsWithNode = false
      case .group(let group):
        try add(group, to: &shape)
        endsWithNode = shape.nodes.count == shape.links.count + 1
      }
    }
    close(&shape)
    return shape
  }

  /// Puts a node where the text left it out.
  private mutating func close(_ shape: inout PathShape) {
    if shape.nodes.count == shape.links.count { shape.nodes.append(node(NodePattern())) }
  }

  private mutating func add(_ group: PathGroup, to shape: inout PathShape) throws(QueryError) {
    if group.mode != nil {
      throw QueryError(
        .syntax, .notSupported,
        "a path mode stands at the head of the whole path, not inside it", phase: .compileTime,
        at: group.span)
    }
    if let name = group.variable {
      throw QueryError(
        .syntax, .notSupported,
        "a part of a path has no name of its own; name the whole path, as in "
          + "\(name.text) = (a)-->{1,3}(b)", phase: .compileTime, at: name.span)
    }
    guard let quantifier = group.quantifier else {
      try dissolve(group, into: &shape)
      return
    }
    close(&shape)
    let body = try self.shape(group.elements)
    if body.links.isEmpty {
      throw QueryError(
        .syntax, .invalidRelationshipPattern,
        "a part that repeats needs an edge, such as ((a)-->(b)){1,3}", phase: .compileTime,
        at: group.span)
    }
    let repetition = Repetition(
      body: body, condition: group.condition, lower: quantifier.lower, upper: quantifier.upper,
      isOptional: quantifier.form == .question, isEdge: false)
    shape.links.append(.repeated(repetition))
  }

  private mutating func dissolve(
    _ group: PathGroup, into shape: inout PathShape
  ) throws(QueryError) {
    let inner = try self.shape(group.elements)
    guard let first = inner.nodes.first else { return }
    if shape.nodes.count == shape.links.count + 1, !shape.nodes.isEmpty {
      for pattern in first.patterns { merge(pattern, into: &shape) }
    } else {
      shape.nodes.append(first)
    }
    shape.nodes += inner.nodes.dropFirst()
    shape.links += inner.links
    shape.conditions += inner.conditions + [group.condition].compactMap { $0 }
  }

  private mutating func merge(_ node: NodePattern, into shape: inout PathShape) {
    let last = shape.nodes.count - 1
    if let name = node.variable?.text, shape.nodes[last].patterns.allSatisfy({ $0.variable == nil })
    {
      shape.nodes[last].name = name
    }
    shape.nodes[last].patterns.append(node)
  }

  private mutating func node(_ pattern: NodePattern) -> NodeShape {
    NodeShape(name: pattern.variable?.text ?? fresh(), patterns: [pattern])
  }

  private mutating func link(_ pattern: EdgePattern) throws(QueryError) -> LinkShape {
    var single = pattern
    single.quantifier = nil
    let edge = EdgeShape(name: pattern.variable?.text ?? fresh(), pattern: single)
    guard let quantifier = pattern.quantifier else { return .edge(edge) }
    let body = PathShape(nodes: [node(NodePattern()), node(NodePattern())], links: [.edge(edge)])
    return .repeated(
      Repetition(
        body: body, condition: nil, lower: quantifier.lower, upper: quantifier.upper,
        isOptional: quantifier.form == .question, isEdge: true))
  }

  /// A name that no query can write without quotes, short enough to need no memory of its own.
  private mutating func fresh() -> String {
    made += 1
    return "\(prefix) \(made)"
  }
}
