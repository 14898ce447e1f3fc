import Foundation
import GraphCore
import GraphViews
import Testing

/// Marks that stand for words: letters of levels and sorts, samples of the legend.
@Suite struct FigureMarksTests {
  private static let views = ["partnerships", "china-partnerships", "growth", "sco-status"]

  private func cells(of diagram: Diagram) -> [(mark: String, look: NodeLook)] {
    diagram.legend.entries.compactMap { entry in
      if case .cell(let look, let mark) = entry.sample { (mark, look) } else { nil }
    }
  }

  /// A figure in Chinese has Chinese letters, one in Russian Cyrillic ones; each its own.
  @Test func lettersAreThoseOfTheLanguage() throws {
    var count = 0
    for (name, diagram) in try RealGraph.diagrams() {
      guard Self.views.contains(where: { name.hasPrefix($0 + ".") }) else { continue }
      let marks = cells(of: diagram).map(\.mark)
      #expect(Set(marks).count == marks.count, "\(name): \(marks)")
      for letter in marks.joined().unicodeScalars where letter.properties.isAlphabetic {
        let isOwn =
          switch diagram.language {
          case .english: letter.value < 0x250
          case .chinese: (0x4E00..<0xA000).contains(letter.value)
          case .russian: (0x400..<0x500).contains(letter.value)
          }
        count += 1
        #expect(isOwn, "\(name): \(marks)")
      }
    }
    #expect(count > 100)
  }

  /// Levels that cannot be compared do not look alike, be it by colour or by form.
  @Test func noTwoLevelsLookAlike() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.contains("partnerships.") {
      let looks = cells(of: diagram).map(\.look)
      #expect(Set(looks).count == looks.count, "\(name)")
      #expect(Set(looks.map(\.fill)).count == looks.count, "\(name)")
      for look in looks {
        guard let fill = look.fill else { continue }
        #expect(look.text.contrast(with: fill) >= 4.5, "\(name)")
      }
    }
  }

  /// A letter before a number is none that reads as a digit: not З12, not О5.
  @Test func lettersBeforeNumbersAreNoDigits() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("summits.") {
      let marks = cells(of: diagram).map(\.mark)
      #expect(marks.count == 2 && Set(marks).count == 2, "\(name)")
      #expect(Set(marks).isDisjoint(with: ["З", "О", "Б", "Ч", "O", "I", "B", "一"]), "\(name)")
    }
  }

  /// A bar stands a step higher only where its level is higher; what is held beside stands below.
  @Test func aStepUpIsAHigherLevel() throws {
    var (ups, belows) = (0, 0)
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("china-partnerships.") {
      let graph = diagram.graph
      let bars = diagram.nodes.compactMap { node -> (EdgeID, Frame)? in
        guard node.id.hasPrefix("bar-"), case .edge(let edge) = node.subject else { return nil }
        return node.frame.map { (edge, $0) }
      }
      let china = try #require(graph.node(id: "china"))
      for (_, row) in Dictionary(grouping: bars, by: { graph[$0.0].otherEnd(than: china) }) {
        for (one, two) in row.flatMap({ one in row.map { (one, $0) } }) where one.0 != two.0 {
          let levels = [one, two].compactMap { graph[$0.0].level }
          guard levels.count == 2, two.1.bottom < one.1.bottom, two.1.x >= one.1.right - 1 else {
            continue
          }
          if one.1.y - two.1.y > 6 {
            belows += 1
          } else {
            ups += 1
            #expect(graph.levels.isAtLeast(levels[1], levels[0]) == true, "\(name)")
          }
        }
      }
    }
    #expect(ups > 60 && belows < ups)
  }

  /// Nothing internal is read aloud: no name in a picture is an id of a part of it.
  @Test func noIdIsReadAloud() throws {
    let gallery = RealGraph.folder.appendingPathComponent("Gallery")
    let names = try FileManager.default.contentsOfDirectory(atPath: gallery.path)
    var count = 0
    for name in names where name.hasSuffix(".svg") {
      let text = try String(
        contentsOf: gallery.appendingPathComponent(name), encoding: .utf8)
      let ids = Set(text.matches(of: /\bid="([^"]*)"/).map { String($0.1) })
      let labels = text.matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
      count += labels.count
      let internals = labels.filter { ids.contains($0) || $0.hasPrefix("legend-") }
      #expect(internals.isEmpty, "\(name): \(internals.prefix(3))")
    }
    #expect(count > 1000)
  }

  /// The data set is named in the language of the figure.
  @Test func theDataSetIsNamedInTheLanguage() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let title = try #require(diagram.graph.header.titles[diagram.language])
      #expect(diagram.caption.contains(title), "\(name)")
      #expect(diagram.sources.contains { $0.contains(title) }, "\(name)")
    }
  }
}
