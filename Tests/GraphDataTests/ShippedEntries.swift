import Foundation
import GraphTestSupport

/// The entries of the shipped YAML, each with its section, and small whole data sets of some.
struct ShippedEntries {
  /// One entry.
  struct Entry {
    let section: String
    let lines: [String]
    let id: String?
    /// The ids of other entries that stand in it.
    var names: [String] = []
    /// The numbers of the relationships whose addresses stand in it.
    var addressed: [Int] = []
  }

  let header: String
  private(set) var entries: [Entry] = []
  private var numbers: [String: [Int]] = [:]

  /// Splits the files of the package: they are plain, as the checker demands.
  init() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Graphs/"
    header = try String(contentsOfFile: root + "graph.yaml", encoding: .utf8)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    for path in paths where path.hasSuffix(".yaml") && path != "graph.yaml" {
      guard !path.hasPrefix("Views/") else { continue }
      split(try String(contentsOfFile: root + path, encoding: .utf8))
    }
    for (number, entry) in entries.enumerated() {
      if let id = entry.id { numbers[id, default: []].append(number) }
    }
    for number in entries.indices {
      let words = entries[number].lines.joined(separator: " ")
        .split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
      entries[number].names = Set(words.map(String.init)).filter { numbers[$0] != nil }.sorted()
    }
    let sections = Dictionary(grouping: entries.indices) { entries[$0].section }
    for number in entries.indices where entries[number].section == "coverage" {
      entries[number].addressed = addressed(entries[number], sections)
    }
  }

  /// The entries of one file.
  static func entries(of text: String) -> [Entry] {
    var all = Self(header: "")
    all.split(text)
    return all.entries
  }

  private init(header: String) { self.header = header }

  /// The relationships that may be at the addresses of an entry: of that kind, with those ends.
  private func addressed(_ entry: Entry, _ sections: [String: [Int]]) -> [Int] {
    entry.lines.joined(separator: " ")
      .matches(of: #/([a-z-]+)/([a-z0-9-]+)/([a-z0-9-]+)/#).flatMap { match in
        (sections[String(match.1)] ?? []).filter { number in
          let names = entries[number].names
          return names.contains(String(match.2)) && names.contains(String(match.3))
        }
      }
  }

  private mutating func split(_ text: String) {
    var section = ""
    var lines: [String] = []
    func id(_ lines: [String]) -> String? {
      lines.lazy.compactMap { $0.firstMatch(of: /^  (?:- |  )id: ([a-z0-9-]+)/)?.1 }.first
        .map(String.init)
    }
    func close() {
      if !lines.isEmpty { entries.append(Entry(section: section, lines: lines, id: id(lines))) }
      lines = []
    }
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if let name = line.wholeMatch(of: /([a-z-]+):/)?.1 {
        close()
        section = String(name)
      } else {
        if line.hasPrefix("  - ") { close() }
        lines.append(line)
      }
    }
    close()
  }

  /// Some entries and all that they name, in the order of the files: mostly a data set that holds.
  func sample(_ random: inout RepeatableRandom) -> [Entry] {
    var wanted: Set<Int> = []
    var open = (0...random.below(3)).map { _ in random.below(entries.count) }
    while let number = open.popLast() {
      guard wanted.insert(number).inserted else { continue }
      open += entries[number].names.flatMap { numbers[$0] ?? [] } + entries[number].addressed
    }
    return wanted.sorted().map { entries[$0] }
  }
}
