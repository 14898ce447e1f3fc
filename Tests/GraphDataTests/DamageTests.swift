import Diagnostics
import GraphCore
import GraphData
import GraphTestSupport
import SCO
import Testing

/// An error hides no finding elsewhere, of whatever severity, and brings none of a second order.
@Suite struct DamageTests {
  private struct Finding: Hashable {
    let file: String
    let text: String
    let id: String
  }

  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Graphs"

  private static let shipped = Result {
    let dataset = try DatasetLoader(schema: .sco).load(folder: root)
    return (files: dataset.files, findings: findings(of: dataset))
  }

  private static func findings(of dataset: Dataset) -> [Finding] {
    dataset.diagnostics.map { finding in
      let file = finding.range?.file.name ?? ""
      return Finding(file: file, text: finding.message, id: finding.id)
    }
  }

  private static func load(_ files: [SourceFile]) -> [Finding] {
    findings(of: DatasetLoader(schema: .sco).load(files, root: root + "/"))
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init))
  }

  /// What an added file's error leaves as it was: all findings in all other files.
  @Test(arguments: [
    "states:\n  - id: nowhere\n\tname: x\n", "themes:\n  - {id: nothing, nmae: {en: Nothing}}\n",
    "sates:\n  - {id: nowhere, name: {en: Nowhere}}\n", "states: &x\n",
    "participates-in:\n  - {from: nowhere, to: nothing, status: member, cite: no-such-document}\n",
  ])
  func anErrorInAFileOfItsOwn(text: String) throws {
    let (files, before) = try Self.shipped.get()
    let name = Self.root + "/zz.yaml"
    let after = Self.load(files + [SourceFile(name: name, text: text)])
    #expect(after.contains { $0.file == name }, "\(text)")
    #expect(after.filter { $0.file != name } == before)
    #expect(Set(before.map(\.id)).isSuperset(of: ["data.one-source", "data.lonely-entity"]))
  }

  /// What a file that is refused declares is not missing elsewhere, however often it is named.
  @Test(arguments: ["\tx: 1\n", "x: &a 1\n", "x: *a\n"])
  func aRefusedFileOfEntities(end: String) throws {
    let (files, before) = try Self.shipped.get()
    let number = try #require(files.firstIndex { $0.name.hasSuffix("/Entities/themes.yaml") })
    var damaged = files
    damaged[number] = SourceFile(name: files[number].name, text: files[number].text + end)
    let after = Self.load(damaged)
    #expect(after.filter { $0.id.hasPrefix("yaml.") }.count == 1)
    #expect(Set(after).subtracting(before).count == 1, "\(Set(after).subtracting(before))")
  }

  /// An id that is refused for its letters is not unknown to those who name it.
  @Test func aRefusedID() throws {
    let (files, before) = try Self.shipped.get()
    let number = try #require(files.firstIndex { $0.name.hasSuffix("/Entities/themes.yaml") })
    var damaged = files
    let text = files[number].text.replacing("id: youth\n", with: "id: youTh\n")
    #expect(text != files[number].text)
    damaged[number] = SourceFile(name: files[number].name, text: text)
    #expect(Set(Self.load(damaged)).subtracting(before).map(\.id) == ["yaml.value"])
  }

  /// An entry with a key too many: outside it all findings stay, save those about things that it
  /// names, which may be tied or cited by what could not be read; none is added.
  @Test func anErrorInAnyEntry() throws {
    let (files, before) = try Self.shipped.get()
    for seed in 0..<10 {
      var random = RepeatableRandom(seed: UInt64(seed))
      let number = random.below(files.count)
      var lines = files[number].text.split(separator: "\n", omittingEmptySubsequences: false)
      let starts = lines.indices.filter { lines[$0].hasPrefix("  - id: ") }
      guard !starts.isEmpty else { continue }
      let start = starts[random.below(starts.count)]
      let end = lines.indices.first { $0 > start && !lines[$0].hasPrefix("   ") } ?? lines.count
      let own = Self.words(lines[start..<end].joined(separator: "\n"))
      lines.insert("    nonsense: x", at: start + 1)
      var damaged = files
      damaged[number] = SourceFile(
        name: files[number].name, text: lines.joined(separator: "\n"))
      let after = Self.load(damaged)
      #expect(after.contains { $0.id == "yaml.unknown-key" })
      let added = Set(after).subtracting(before).filter { $0.id != "yaml.unknown-key" }
      #expect(added.isEmpty, "\(files[number].name):\(start + 1): \(added.map(\.text).sorted())")
      let lost = Set(before).subtracting(after).filter { finding in
        finding.file != files[number].name && Self.words(finding.text).isDisjoint(with: own)
      }
      // What rests on a document whose entry is damaged is not judged by that document.
      let untold = lost.filter { !["data.one-source", "data.old-source"].contains($0.id) }
      #expect(untold.isEmpty, "\(files[number].name):\(start + 1): \(untold.map(\.text).sorted())")
    }
  }

  /// What an entry with an error may mean is not told to be missing.
  @Test(arguments: [
    // The document that a misspelt name stands for.
    ("initiatives:\n  - {id: a, name: {en: A, zh: 甲, ru: А}, cite: onely}\n", "onely"),
    // The end of a relationship that could not be read.
    ("part-of:\n  - {from: lone, to: other, cite: doc, sice: 2001}\n", "sice"),
  ])
  func nothingIsMissingThatMayBeUnread(text: String, word: String) {
    let more = """
      references:
        - {id: only, title: T, publisher: P, kind: official, date: 2024}
      initiatives:
        - {id: lone, name: {en: Lone, zh: 乙, ru: Б}, cite: doc}
        - {id: other, name: {en: Other, zh: 丙, ru: В}, cite: doc}

      """
    func ids(_ texts: [String]) -> [String] {
      let files = texts.enumerated().map { SourceFile(name: "pocket/\($0).yaml", text: $1) }
      return DatasetLoader(schema: .sco).load(PocketData.files + files, root: "pocket/")
        .diagnostics.map { "\($0.id) \($0.message)" }
    }
    let sound = ids([more])
    #expect(sound.contains("data.unused-reference nothing cites 'only'"))
    #expect(sound.contains("data.lonely-entity no relationship names 'lone'"))
    let damaged = ids([more, text])
    #expect(damaged.contains { $0.contains(word) }, "\(damaged)")
    let isCited = word == "onely"
    #expect(damaged.contains("data.unused-reference nothing cites 'only'") != isCited)
    #expect(damaged.contains("data.lonely-entity no relationship names 'lone'") == isCited)
  }
}
