import GraphCore

/// The groups of an aggregating projection while rows are gathered.
///
/// Rows that differ in one node only come together, see `RowBatch`: where the keys read no more
/// than that node's labels, and what is gathered is the node itself or a number of rows, no row is
/// made for each.
struct GroupedRows {
  private struct Group {
    var row: QueryRow
    var accumulators: [any Accumulator]
    var seen: [DistinctValues]
    var rests: Set<QueryValue> = []
  }

  private let step: AggregateStep
  private let run: QueryRun
  private var groups: [Group] = []
  private var numbers = GroupNumbers()

  /// Makes a gathering without groups.
  init(_ step: AggregateStep, _ run: QueryRun) { (self.step, self.run) = (step, run) }

  /// Gathers all rows of an input, and gives one for each group.
  mutating func gather(
    _ input: any RowCursor, _ argument: QueryRow
  ) throws(QueryError) -> [QueryRow] {
    while let batch = try input.nextBatch() {
      guard run.goesOn() else { break }
      if let slot = batch.slot {
        guard try add(batch, slot) else { break }
      } else {
        var row = batch.row
        guard let number = try number(of: &row) else { break }
        try add(row, to: number)
      }
    }
    if groups.isEmpty, step.keys.isEmpty { groups.append(try group(argument)) }
    var rows: [QueryRow] = []
    for group in groups { rows.append(try finish(group)) }
    return rows
  }

  /// The number of a row's group, which is made where there was none; nil where no more fit.
  private mutating func number(of row: inout QueryRow) throws(QueryError) -> Int? {
    var key: [QueryValue] = []
    for column in step.keys { key.append(try column.value.compiled.value(&row, run.context)) }
    if let number = numbers[key] { return number }
    guard run.holds(values: row.count + key.count) else { return nil }
    numbers[key] = groups.count
    for (column, value) in zip(step.keys, key) { row[column.slot] = value }
    groups.append(try group(row))
    return groups.count - 1
  }

  private func group(_ row: QueryRow) throws(QueryError) -> Group {
    var row = row
    var accumulators: [any Accumulator] = []
    for call in step.calls { accumulators.append(try call.makeAccumulator(&row, run.context)) }
    return Group(
      row: row, accumulators: accumulators,
      seen: Array(repeating: DistinctValues(), count: step.calls.count))
  }

  private mutating func add(_ row: QueryRow, to number: Int) throws(QueryError) {
    var row = row
    for (index, call) in step.calls.enumerated() {
      let value = try call.argument?.value(&row, run.context) ?? .boolean(true)
      if call.isDistinct {
        guard groups[number].seen[index].insert(value) else { continue }
        guard run.holds(values: 1) else { return }
      }
      try groups[number].accumulators[index].add(value)
    }
    if let provenance = step.provenance, case .list(let elements) = row[provenance] {
      groups[number].rests.formUnion(elements)
    }
  }

  private func finish(_ group: Group) throws(QueryError) -> QueryRow {
    var row = group.row
    for (call, accumulator) in zip(step.calls, group.accumulators) {
      row[call.slot] = try accumulator.result()
    }
    for column in step.columns {
      row[column.slot] = try column.value.compiled.value(&row, run.context)
    }
    if let provenance = step.provenance {
      row[provenance] = .list(group.rests.sorted(by: GlobalOrder.precedes))
    }
    return row
  }
}

extension GroupedRows {
  /// Adds rows that differ in the node of one slot; false where no more groups fit.
  private mutating func add(_ batch: RowBatch, _ slot: Int) throws(QueryError) -> Bool {
    var row = batch.row
    var members: [[UInt32]] = []
    var known = LabelNumbers()
    let telling = telling(slot)
    let labels = telling == .byLabels ? run.topology.labels : []
    for node in batch.nodes {
      let mask = telling == .byLabels ? labels[Int(node)] : 0
      var number = telling == .each ? nil : known[mask]
      if number == nil {
        guard run.goesOn() else { return false }
        row[slot] = .node(NodeID(rawValue: node))
        number = try self.number(of: &row)
        known[mask] = number
        while members.count < groups.count { members.append([]) }
      }
      guard let number else { return false }
      members[number].append(node)
    }
    for (number, nodes) in members.enumerated() where !nodes.isEmpty {
      try add(nodes, slot, &row, to: number)
    }
    return true
  }

  private func telling(_ slot: Int) -> ColumnReading.Telling {
    let all = step.keys.map { $0.reading.telling(slot) }
    if all.contains(.each) || run.topology.reader.isOpen && all.contains(.byLabels) { return .each }
    return all.contains(.byLabels) ? .byLabels : .once
  }

  /// Adds the rows of some nodes to their group.
  private mutating func add(
    _ nodes: [UInt32], _ slot: Int, _ row: inout QueryRow, to number: Int
  ) throws(QueryError) {
    for (index, call) in step.calls.enumerated() {
      guard let argument = call.argument else {
        try groups[number].accumulators[index].add(.boolean(true), times: nodes.count)
        continue
      }
      if argument.slot == slot {
        try add(nodes, call, index, to: number)
        continue
      }
      for node in nodes {
        row[slot] = .node(NodeID(rawValue: node))
        let value = try argument.value(&row, run.context)
        if call.isDistinct {
          guard groups[number].seen[index].insert(value) else { continue }
          guard run.holds(values: 1) else { return }
        }
        try groups[number].accumulators[index].add(value)
      }
    }
  }

  /// Adds nodes to an aggregate of the nodes themselves.
  private mutating func add(
    _ nodes: [UInt32], _ call: AggregateCall, _ index: Int, to number: Int
  ) throws(QueryError) {
    var fresh = nodes
    if call.isDistinct {
      fresh = groups[number].seen[index].insert(nodes)
      guard run.holds(values: fresh.count) else { return }
    }
    if let node = fresh.first, groups[number].accumulators[index] is CountAccumulator {
      try groups[number].accumulators[index].add(
        .node(NodeID(rawValue: node)), times: fresh.count)
      return
    }
    for node in fresh {
      try groups[number].accumulators[index].add(.node(NodeID(rawValue: node)))
    }
  }
}
