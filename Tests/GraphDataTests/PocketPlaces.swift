import Diagnostics
import GraphData
import SCO

/// The pocket with a state, places and people more, for rules about who is what, where and when.
enum PocketPlaces {
  static let records = """
    states:
      - {id: nepal, name: {en: Nepal, zh: 尼泊尔, ru: Непал}, iso2: NP, since: 1768, cite: doc}
    places:
      - {id: delhi, name: {en: Delhi, zh: 德里, ru: Дели}, since: 1911, until: 2000, cite: doc}
      - {id: madras, name: {en: Madras, zh: 马德拉斯, ru: Мадрас}, cite: doc}
    people:
      - {id: ann, name: {en: Ann, zh: 安, ru: Анна}, cite: doc}
      - {id: bob, name: {en: Bob, zh: 鲍, ru: Боб}, cite: doc}
    located-in:
      - {from: delhi, to: india, since: 1911, until: 2000, cite: doc}
      - {from: madras, to: india, cite: doc}
      - {from: madras, to: nepal, cite: doc}
    works-for:
      - {from: ann, to: sco, since: 2020, cite: doc}
      - {from: bob, to: sco, since: 2020, cite: doc}

    """

  /// The errors and warnings of the pocket with these and a file `f.yaml`, printed.
  static func findings(_ text: String) -> String {
    let files = [
      SourceFile(name: "pocket/places.yaml", text: records),
      SourceFile(name: "pocket/f.yaml", text: text),
    ]
    let dataset = DatasetLoader(schema: .sco).load(PocketData.files + files, root: "pocket/")
    let findings = dataset.diagnostics.filter { $0.severity.failsCheck }
    return DiagnosticFormatter().string(for: DiagnosticList(findings))
      .replacing("pocket/", with: "")
  }
}
