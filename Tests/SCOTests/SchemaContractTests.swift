import GraphCore
import SCO
import Testing

/// What every kind keeps, tried on each member of the catalogs, so that a new one is tested on
/// its first day.
@Suite struct SchemaContractTests {
  private static let propertyKeys =
    Schema.scoEntityKinds.flatMap(\.properties) + Schema.scoRelationshipKinds.flatMap(\.properties)

  /// Whether a text is written in the script of its language.
  private func isInItsScript(_ text: LocalizedText) -> Bool {
    func has(_ language: Language, _ scalars: ClosedRange<UInt32>) -> Bool {
      text[language]?.unicodeScalars.contains { scalars.contains($0.value) } ?? false
    }
    return has(.english, 0x41...0x7A) && has(.chinese, 0x4E00...0x9FFF)
      && has(.russian, 0x0410...0x0451)
  }

  private func isSentence(_ text: String) -> Bool {
    text.hasSuffix(".") && !text.hasPrefix(" ") && text.count > 8 && !text.contains("\n")
      && text.first.map { $0.isUppercase } == true
  }

  private func isSlug(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil
  }

  @Test(arguments: Schema.scoEntityKinds)
  func anEntityKindSaysWhatItIs(kind: EntityKind) {
    #expect(isSentence(kind.documentation))
    #expect(isInItsScript(kind.singular) && isInItsScript(kind.plural))
    #expect(kind.name.wholeMatch(of: /[A-Z][a-z]+/) != nil)
    #expect(isSlug(kind.section))
    #expect(kind.section == kind.plural.text(in: .english).replacing("isation", with: "ization"))
    #expect(Set(kind.properties.map(\.key)).count == kind.properties.count)
  }

  @Test(arguments: Schema.scoRelationshipKinds)
  func aRelationshipKindSaysWhatItIs(kind: RelationshipKind) {
    #expect(isSentence(kind.documentation))
    #expect(kind.name.wholeMatch(of: /[A-Z]+(_[A-Z]+)*/) != nil)
    #expect(isSlug(kind.slug))
    #expect(Set(kind.properties.map(\.key)).count == kind.properties.count)
    #expect(kind.isDirected || kind.source == kind.target)
    for role in [kind.source, kind.target] {
      #expect(!role.role.isEmpty && !role.kinds.isEmpty)
      #expect(Set(role.kinds).count == role.kinds.count)
    }
  }

  /// Words of closed and open lists, and the names of the keys that hold them.
  @Test(arguments: propertyKeys)
  func everyWordIsCalledInThreeLanguages(key: PropertyKey) {
    let words = key.choices + key.terms
    for word in words { #expect(isInItsScript(word.name), "\(key.key): \(word.id)") }
    #expect(isInItsScript(key.name), "\(key.key)")
    #expect(Set(words.map(\.id)).count == words.count)
    #expect(key.terms.map(\.id) == key.terms.map(\.id).sorted())
  }

  @Test(arguments: Schema.scoRelationshipKinds)
  func everyReadingNamesTheOtherEnd(kind: RelationshipKind) {
    for reading in [kind.reading] + kind.variants.map(\.reading) {
      for phrase in [reading.forward, reading.backward] {
        #expect(phrase.split(separator: "{other}", omittingEmptySubsequences: false).count == 2)
        #expect(phrase.first?.isLowercase == true && !phrase.hasSuffix("."))
        let keys = phrase.matches(of: /\{([a-z-]+)\}/).map { String($0.output.1) }
        for key in keys where key != "other" {
          #expect(kind.property(key)?.isRequired == true, "\(phrase) needs '\(key)'")
        }
      }
      #expect(kind.isDirected == (reading.forward != reading.backward))
      #expect(isInItsScript(reading.label))
    }
  }

  @Test(arguments: Schema.scoRelationshipKinds)
  func everyVariantNamesAChoice(kind: RelationshipKind) {
    for variant in kind.variants {
      let choices = kind.property(variant.key)?.choices.map(\.id) ?? []
      #expect(choices.contains(variant.choice))
    }
    let pairs = kind.variants.map { "\($0.key) \($0.choice)" }
    #expect(Set(pairs).count == pairs.count)
    for key in Set(kind.variants.map(\.key)) {
      #expect(kind.property(key)?.choices.count == kind.variants.filter { $0.key == key }.count)
    }
  }

  @Test(arguments: propertyKeys)
  func aPropertySaysWhatItMeans(key: PropertyKey) {
    #expect(isSlug(key.key))
    #expect(isSentence(key.documentation))
    #expect(isInItsScript(key.name) || key.key.hasPrefix("iso"))
    #expect(Set(key.choices.map(\.id)).count == key.choices.count)
    for choice in key.choices { #expect(isSlug(choice.id) && isInItsScript(choice.name)) }
    if case .choice = key.type { #expect(key.choices.count > 1) }
  }

  /// Whatever is counted or measured has bounds, and a date's order names a date of its kind.
  @Test func numbersHaveBoundsAndOrdersNameDates() {
    for key in Self.propertyKeys where [.integer, .number].contains(key.type) {
      #expect(key.bounds != nil, "\(key.key)")
    }
    for key in Self.propertyKeys where key.unit != nil { #expect(key.bounds != nil) }
    let lists =
      Schema.scoEntityKinds.map(\.properties) + Schema.scoRelationshipKinds.map(\.properties)
    for keys in lists {
      let dates = Set(keys.filter { $0.type == .date }.map(\.key) + ["since"])
      for key in keys where !key.order.isEmpty {
        #expect(key.type == .date && key.order.allSatisfy { dates.contains($0.other) })
      }
    }
  }

  @Test func whatOneBearerHasOneOf() {
    func kinds(_ exclusivity: RelationshipKind.Exclusivity) -> [RelationshipKind] {
      Schema.scoRelationshipKinds.filter { $0.exclusivity == exclusivity }
    }
    #expect(kinds(.byEnds) == [.participatesIn])
    #expect(kinds(.bySource) == [.seatedIn])
    #expect(kinds(.byTarget) == [.capitalOf, .chairs, .heads])
    #expect(
      RelationshipKind.chairs.exclusivityWords == "At one time a body has one chair.")
    #expect(
      RelationshipKind.seatedIn.exclusivityWords == "At one time a body has one seat.")
  }

  @Test func aKeyHasOneMeaningInThreeLanguages() {
    for (key, uses) in Dictionary(grouping: Self.propertyKeys, by: \.key) {
      #expect(Set(uses.map(\.name)).count == 1, "'\(key)' is called differently")
      #expect(Set(uses.map(\.type)).count == 1, "'\(key)' holds different things")
    }
  }

  @Test func namesInDataAreUnique() {
    let sections = Schema.scoEntityKinds.map(\.section) + Schema.scoRelationshipKinds.map(\.slug)
    #expect(Set(sections).count == sections.count)
    let names = Schema.scoEntityKinds.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    for reserved in ["references", "levels", "covers", "disputes"] {
      #expect(!sections.contains(reserved))
    }
  }

  @Test func noPropertyIsNamedAsACommonKeyOfTheData() {
    let reserved = [
      "id", "name", "unofficial", "short", "article", "aliases", "from", "to", "between", "since",
      "until", "on", "confirmed", "cite", "confidence", "note", "dispute", "preferred", "value",
    ]
    #expect(Self.propertyKeys.filter { reserved.contains($0.key) } == [])
  }

  @Test func everyFamilyHasAKind() {
    let used = Set(Schema.scoRelationshipKinds.map(\.family))
    #expect(Family.allCases.filter { !used.contains($0) } == [])
  }

  @Test func levelsBelongToPartnershipsAlone() {
    let kinds = Schema.scoRelationshipKinds.filter { $0.properties.contains { $0.type == .level } }
    #expect(kinds == [.partnership])
  }

  @Test func theStageRuleNamesAStage() {
    let rule = Schema.sco.stage
    #expect(rule?.key == PropertyKey.stage.key)
    #expect(rule?.proposed.isSubset(of: Stage.choices.map(\.id)) == true)
    #expect(rule?.proposed == ["proposed"])
    let staged = Schema.scoEntityKinds.filter { $0.property("stage") != nil }.map(\.name)
    #expect(staged == ["Agreement", "Corridor", "Event", "Initiative", "Institution"])
  }
}
