import GraphCore
import GraphText

/// The numbered notes of a figure: those whose numbers it bears, and, for what has none of its own,
/// one on relationships and one on the things themselves.
struct FigureNotes {
  /// The notes in the order of their numbers.
  let footnotes: [Footnote]
  /// The lines that lead to the last two of them.
  let remarks: [String]
  private let scene: Scene

  init(scene: Scene, drawing: Drawing, claims: [ClaimID]) {
    self.scene = scene
    guard let numbers = scene.disputeMarks.notes else {
      (footnotes, remarks) = ([], [])
      return
    }
    let (graph, language) = (scene.graph, scene.language)
    let placer = NotePlacer(scene: scene, numbers: numbers)
    var used = placer.used(in: drawing)
    let told = placer.claims(numberedIn: drawing)
    let rest = claims.filter { !told.contains($0) }
    let ties = rest.filter { if case .edge = graph[$0].subject { true } else { false } }
    let things = rest.filter { !ties.contains($0) }
    var remarks: [String] = []
    if let number = numbers.number(of: ties, in: graph) {
      used.append(number)
      let words = FigureWords.noNumber(ties.count, RaisedNumber.text(number))
      remarks.append(words.text(in: language))
    }
    if let number = numbers.number(of: things, in: graph) {
      used.append(number)
      remarks.append(FigureWords.things(RaisedNumber.text(number)).text(in: language))
    }
    self.remarks = remarks
    let all = numbers.all
    footnotes = Set(used).sorted().map { number in
      Footnote(
        number: number, citations: all[number - 1].citations, claims: all[number - 1].claims)
    }
  }

  /// A line for each note: its number and its documents; one told before is told by publisher and
  /// date, with the number of the note that tells it in full.
  var lines: [String] {
    var first: [ReferenceID: Int] = [:]
    return footnotes.map { note in
      let words = note.citations.map { citation in
        guard let known = first[citation.reference] else {
          first[citation.reference] = note.number
          return scene.wording.words(of: citation)
        }
        return again(citation, in: known == note.number ? nil : known)
      }
      return scene.stopped("\(note.number). \(words.joined(separator: scene.semicolon))")
    }
  }

  /// A document that has been told, and the place in it.
  private func again(_ citation: Citation, in number: Int?) -> String {
    let known = scene.wording.briefly(citation.reference)
    let place = number.map { FigureWords.see(known, $0).text(in: scene.language) } ?? known
    guard let locator = citation.locator else { return place }
    return place + scene.language.comma + scene.wording.place(locator)
  }
}
