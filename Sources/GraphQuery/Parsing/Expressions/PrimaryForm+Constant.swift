extension PrimaryForm {
  /// `true`, `false`, `null`.
  static let constant = PrimaryForm(
    .true, .false, .null, page: .literal,
    parse: { (parser) throws(SyntaxStop) in
      switch parser.advance().keyword {
      case .true: .literal(.boolean(true))
      case .false: .literal(.boolean(false))
      default: .literal(.null)
      }
    })
}
