/// The entries of the sections that every data set has.
enum GeneralSchemas {
  /// A document.
  static let reference = SchemaParts.entry(
    [
      ("id", SchemaParts.ref("slug")),
      ("title", SchemaParts.described("In its own language.", "text")),
      ("publisher", SchemaParts.ref("text")),
      ("author", SchemaParts.ref("text")),
      ("date", SchemaParts.ref("date")),
      ("accessed", SchemaParts.described("When it was read.", "date")),
      ("url", SchemaParts.pattern("^https?://[^/?#]")),
      ("document", SchemaParts.described("What to ask a library for.", "text")),
      ("language", SchemaParts.pattern(LanguageTag.pattern)),
      ("kind", .object([("enum", .texts(ReferenceReader.kinds))])),
      ("note", SchemaParts.ref("text")),
    ], required: ["id", "title", "kind"])

  /// A level.
  static let level = SchemaParts.entry(
    [
      ("id", SchemaParts.ref("slug")),
      ("family", SchemaParts.described("Within which it can be compared.", "text")),
      ("rank", SchemaParts.described("Where it is drawn; says nothing of the order.", "integer")),
      ("name", SchemaParts.ref("localized")),
      ("definition", SchemaParts.ref("text")),
      ("authority", SchemaParts.ref("text")),
      ("contested", SchemaParts.ref("text")),
      ("cite", SchemaParts.ref("cite")),
    ], required: ["id", "family", "rank", "name"])

  /// One level above another.
  static let cover = SchemaParts.entry(
    [
      ("above", SchemaParts.ref("slug")),
      ("below", SchemaParts.ref("slug")),
      ("evidence", SchemaParts.ref("text")),
      ("cite", SchemaParts.ref("cite")),
    ], required: ["above", "below", "cite"])

  /// What became of a statement of a text.
  static let coverage = SchemaParts.entry(
    [
      ("row", SchemaParts.described("The id of the statement.", "slug")),
      ("text", SchemaParts.described("The reference that it stands in.", "slug")),
      (
        "rests",
        SchemaParts.oneOrMore(
          SchemaParts.described(
            "The address of a claim: india, cpec/length-km, participates-in/india/sco.", "text"))
      ),
      ("locator", SchemaParts.described("A quotation of at most twenty words.", "text")),
      ("reason", .object([("enum", .texts(CoverageReader.reasons))])),
      ("note", SchemaParts.ref("text")),
    ], required: ["row", "text"])

  /// A text that was read whole.
  static let coveredText = SchemaParts.entry(
    [
      ("text", SchemaParts.described("The reference.", "slug")),
      ("rows", SchemaParts.described("Its first and last row, c0-001/c0-052.", "text")),
    ], required: ["text", "rows"])

  /// A text in English, or in several languages.
  static let plainOrLocalized: SchemaText = .object([
    ("anyOf", .list([SchemaParts.ref("text"), SchemaParts.ref("localized")]))
  ])

  /// A dispute.
  static let dispute = SchemaParts.entry(
    [
      ("id", SchemaParts.ref("slug")),
      ("topic", plainOrLocalized),
      ("assessment", plainOrLocalized),
      ("cite", SchemaParts.ref("cite")),
      (
        "sides",
        SchemaParts.list(
          .object([
            (
              "anyOf",
              .list([
                SchemaParts.ref("text"),
                SchemaParts.entry(
                  [("claim", SchemaParts.ref("text")), ("preferred", SchemaParts.ref("flag"))],
                  required: ["claim"]),
              ])
            )
          ]))
      ),
    ], required: ["id", "topic", "assessment"])

  /// A claim of the data below that is taken away.
  static let withdrawal = SchemaParts.entry(
    [
      ("claim", SchemaParts.described("Its address: participates-in/india/sco.", "text")),
      ("reason", SchemaParts.ref("text")),
    ], required: ["claim", "reason"])
}
