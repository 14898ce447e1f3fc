import Testing

/// Folder and catalog of each open set name the same members.
struct CatalogTests {
  @Test(arguments: OpenSet.all) func everyMemberStandsInItsCatalogOnce(set: OpenSet) throws {
    let (members, lines) = (try set.members(), try set.lines())
    #expect(!members.isEmpty, "no \(set.name) in \(set.folder)")
    for member in members {
      let count = lines.count { $0 == member.line }
      #expect(
        count == 1, "\(member.file): the catalog names '\(member.line)' \(count) times, not once")
    }
    #expect(Set(lines) == Set(members.map(\.line)), "\(set.catalog)")
  }

  @Test(arguments: OpenSet.all.filter(\.isAlphabetical)) func isInOrder(set: OpenSet) throws {
    let lines = try set.lines()
    #expect(lines == lines.sorted(), "\(set.catalog)")
  }

  /// One more is one file: two members do not share one.
  @Test(arguments: OpenSet.all.filter { !$0.name.hasSuffix("pages") })
  func noTwoMembersShareAFile(set: OpenSet) throws {
    let files = try set.members().map(\.file)
    #expect(files.count == Set(files).count, "\(set.name)")
  }
}
