import GraphCore

/// One execution of a plan: its graph, parameters and limits, and what its operators did.
final class QueryRun {
  let topology: Topology
  let parameters: [String: QueryValue]
  let limits: QueryLimits
  /// What cut the answer off, if anything did.
  private(set) var cut: QueryCut?
  /// What each operator did, by its number.
  let meters: [OperatorMeter]
  /// Whether rows are counted at every operator.
  let isMetered: Bool
  private let incomparableBefore: Int
  private var lastContext: (frame: TimeFrame, context: RunContext)?
  private var contexts: [TimeFrame: RunContext] = [:]
  private var steps = 0
  private var paths = 0
  private var bytes = 0

  /// Prepares an execution of a plan with so many operators.
  init(
    _ topology: Topology, parameters: [String: QueryValue], limits: QueryLimits, operators: Int,
    isMetered: Bool = false
  ) {
    (self.topology, self.parameters, self.limits) = (topology, parameters, limits)
    incomparableBefore = topology.incomparableLevels
    meters = (0..<operators).map { _ in OperatorMeter() }
    self.isMetered = isMetered
  }

  /// The time of the whole query.
  var frame: TimeFrame { topology.reader.frame }

  /// What expressions are computed in.
  private(set) lazy var context = context(in: topology.reader.frame)

  /// What the expressions of a clause with a time of its own are computed in.
  func context(in frame: TimeFrame) -> RunContext {
    if let lastContext, lastContext.frame == frame { return lastContext.context }
    defer { lastContext = contexts[frame].map { (frame, $0) } }
    if let known = contexts[frame] { return known }
    let reader = frame == self.frame ? topology.reader : topology.reader.at(frame)
    let context = RunContext(reader: reader, parameters: parameters, run: self)
    contexts[frame] = context
    return context
  }

  /// How many comparisons of levels were null because the levels cannot be compared.
  var incomparableLevels: Int {
    contexts.values.reduce(topology.incomparableLevels - incomparableBefore) {
      $0 + $1.incomparableLevels
    }
  }

  /// Whether to go on; a step of work was done.
  @inline(__always)
  func goesOn() -> Bool {
    steps &+= 1
    return steps & 1023 == 0 ? asks() : cut == nil
  }

  private func asks() -> Bool {
    if cut == nil, limits.shouldStop?() ?? false { cut = .stopped }
    return cut == nil
  }

  /// Whether another path may be listed.
  func listsPath() -> Bool {
    paths += 1
    if paths > limits.paths, cut == nil { cut = .paths }
    return cut == nil
  }

  /// Whether so many more values may be held.
  func holds(values: Int) -> Bool {
    bytes += values * MemoryLayout<QueryValue>.stride * 2
    if bytes > limits.memory, cut == nil { cut = .memory }
    return cut == nil
  }

  /// Ends the answer because a search was asked to stop.
  func stop() { if cut == nil { cut = .stopped } }

  /// Ends the answer because it has as many rows as it may have.
  func cutRows() { if cut == nil { cut = .rows } }
}

/// The context of a run: expressions that hold plans find the run through it.
final class RunContext: EvaluationContext {
  unowned let run: QueryRun

  init(reader: any ElementReader, parameters: [String: QueryValue], run: QueryRun) {
    self.run = run
    super.init(reader: reader, parameters: parameters)
  }
}

/// What an operator did.
final class OperatorMeter {
  /// The rows that it gave.
  var rows = 0
  /// The edges that it looked at.
  var edges = 0
  /// The nodes that it looked at.
  var nodes = 0
}
