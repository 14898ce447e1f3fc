public import GraphCore

/// The kinds of the pocket graph: villages, guilds and works; membership, pacts and places.
public enum PocketSchema {
  /// A village; it has a population.
  public static let village = EntityKind(
    "Village", section: "villages",
    singular: LocalizedText("village", zh: "村", ru: "деревня"),
    plural: LocalizedText("villages", zh: "村", ru: "деревни"),
    documentation: "A place where people live.",
    properties: [
      PropertyKey(
        "population", .integer, name: LocalizedText("population"), documentation: "Heads.")
    ])

  /// A guild.
  public static let guild = EntityKind(
    "Guild", section: "guilds", singular: LocalizedText("guild", zh: "行会", ru: "гильдия"),
    plural: LocalizedText("guilds", zh: "行会", ru: "гильдии"),
    documentation: "A body that villages join.")

  /// Works such as a mill; they have a stage.
  public static let works = EntityKind(
    "Works", section: "works", singular: LocalizedText("works"), plural: LocalizedText("works"),
    documentation: "Something built, or only proposed.",
    properties: [
      PropertyKey(
        "stage",
        .choice([
          Choice("proposed", LocalizedText("proposed")),
          Choice("running", LocalizedText("running")),
        ]),
        name: LocalizedText("stage"), documentation: "How far it has come.")
    ])

  /// Membership of a village in a guild, exclusive over time.
  public static let memberOf = RelationshipKind(
    "MEMBER_OF", from: EndRole("member", village), to: EndRole("guild", guild),
    family: .membership,
    reading: Reading(
      "is a member of {other}", back: "has {other} as a member",
      label: LocalizedText("member", zh: "成员", ru: "член")),
    variants: [
      .init(
        "status", "guest",
        Reading(
          "is a guest of {other}", back: "has {other} as a guest",
          label: LocalizedText("guest", zh: "客人", ru: "гость")))
    ],
    exclusivity: .byEnds,
    properties: [
      PropertyKey(
        "status",
        .choice([
          Choice("full", LocalizedText("full member")), Choice("guest", LocalizedText("guest")),
        ]),
        isRequired: true, name: LocalizedText("status"), documentation: "In what capacity.")
    ],
    documentation: "A village belongs to a guild.")

  /// A pact between two villages, at a level.
  public static let pact = RelationshipKind(
    "PACT", between: EndRole("party", village), family: .partnership,
    reading: Reading(
      "has a {level} with {other}", label: LocalizedText("pact", zh: "协定", ru: "договор")),
    properties: [
      PropertyKey("level", .level, name: LocalizedText("level"), documentation: "Of the scale."),
      PropertyKey(
        "wording", .text, name: LocalizedText("wording"), documentation: "As the text has it."),
    ],
    documentation: "Two villages call each other friends.")

  /// The village where works stand.
  public static let liesIn = RelationshipKind(
    "LIES_IN", from: EndRole("works", works), to: EndRole("village", village),
    family: .geography,
    reading: Reading(
      "lies in {other}", back: "is where {other} lies", label: LocalizedText("site")),
    documentation: "Works stand in a village.")

  /// The schema.
  public static let schema = Schema(
    entities: [guild, village, works], relationships: [liesIn, memberOf, pact],
    stage: StageRule(key: "stage", proposed: ["proposed"]))
}
