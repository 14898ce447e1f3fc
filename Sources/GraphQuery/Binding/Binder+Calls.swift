import Diagnostics

extension Binder {
  /// Checks the call of a function or an aggregate.
  mutating func call(
    _ call: FunctionCall, _ span: SourceSpan, _ place: ExpressionPlace
  ) -> ValueShape {
    if let aggregate = AggregateCatalog.aggregate(named: call.name.text) {
      return self.aggregate(aggregate, call, span, place)
    }
    guard let function = FunctionCatalog.function(named: call.name.text) else {
      unknown(call.name)
      for argument in call.arguments { _ = shape(of: argument, place.value) }
      return .any
    }
    if !function.takes(call.arguments.count) {
      report(
        .argumentCount,
        "expected \(function.signature), found \(count(call.arguments.count))", at: span)
    }
    var shapes: [ValueShape] = []
    for (index, argument) in call.arguments.enumerated() {
      let shape = shape(of: argument, place.value)
      shapes.append(shape)
      guard let parameter = function.parameter(at: index), shape.excludes(parameter.types) else {
        continue
      }
      report(
        .wrongType,
        "\(function.name)() takes \(parameter.types.description) as '\(parameter.name)', not"
          + " \(shape.types.description)", at: argument.span)
    }
    return function.shape?(shapes) ?? ValueShape(function.result)
  }

  private mutating func aggregate(
    _ aggregate: QueryAggregate, _ call: FunctionCall, _ span: SourceSpan, _ place: ExpressionPlace
  ) -> ValueShape {
    checkAggregate(span, "\(aggregate.name)()", place)
    if call.arguments.count != aggregate.parameters.count {
      report(
        .argumentCount,
        "expected \(aggregate.signature), found \(count(call.arguments.count))", at: span)
    }
    var inner = place.value
    inner.isInAggregate = true
    var gathered: ValueShape?
    for argument in call.arguments {
      let shape = shape(of: argument, inner)
      gathered = gathered ?? shape
      if argument.contains(where: \.isRandom) {
        report(
          .notConstant, "an aggregate of random numbers means nothing; make the numbers in a WITH",
          at: argument.span)
      }
    }
    return gathered.flatMap { aggregate.shape?($0) } ?? ValueShape(aggregate.result)
  }

  /// Refuses an aggregate where none can stand.
  mutating func checkAggregate(_ span: SourceSpan, _ name: String, _ place: ExpressionPlace) {
    if place.isInAggregate {
      report(
        .nestedAggregate, "\(name) cannot stand inside another aggregate; gather in a WITH first",
        at: span)
    } else if !place.takesAggregates {
      report(
        .aggregateHere, "\(name) gathers rows and can stand only in an item of WITH or RETURN",
        at: span)
    }
  }

  private mutating func unknown(_ name: Name) {
    let names = FunctionCatalog.names + AggregateCatalog.names
    let hint = NearestName.hint(among: names, for: name.text)
    report(
      .unknownFunction, "there is no function called \(Excerpt.quoted(name.text))\(hint)",
      at: name.span)
  }

  private func count(_ number: Int) -> String {
    number == 0 ? "no argument" : number == 1 ? "1 argument" : "\(number) arguments"
  }
}

extension Expression {
  /// Whether it is a function whose value changes from call to call.
  fileprivate var isRandom: Bool {
    guard case .call(let call) = kind else { return false }
    return call.name.text.lowercased() == QueryFunction.rand.name
  }
}
