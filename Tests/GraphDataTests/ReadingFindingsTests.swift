import Testing

/// Each finding of the readers and the resolver with its exact text.
@Suite struct ReadingFindingsTests {
  @Test(arguments: [
    (
      "participates-in:\n  - from: indai\n    to: sco\n    status: guest\n    cite: doc\n",
      """
      f.yaml:2:11: error: no entity named 'indai'; did you mean 'india'? [data.unknown-entity]
      2 |   - from: indai
        |           ^~~~~
      """
    ),
    (
      "partnership:\n  - between: [PRC, india]\n    level: strategic\n    wording: x\n    cite: doc\n",
      """
      f.yaml:2:15: error: no entity named 'PRC'; did you mean 'china'? [data.unknown-entity]
      2 |   - between: [PRC, india]
        |               ^~~
      """
    ),
    (
      "participates-in:\n  - {from: Индия, to: sco, status: guest, cite: doc}\n",
      """
      f.yaml:2:12: error: no entity named 'Индия'; did you mean 'india'? [data.unknown-entity]
      2 |   - {from: Индия, to: sco, status: guest, cite: doc}
        |            ^~~~~
      """
    ),
    (
      "participates-in:\n  - {from: cpec, to: sco, status: guest, cite: doc}\n",
      """
      f.yaml:2:12: error: 'cpec' is a corridor, and the participant of 'participates-in' is \
      a State [data.wrong-end]
      2 |   - {from: cpec, to: sco, status: guest, cite: doc}
        |            ^~~~
      note: 'participates-in' joins a State to an Organization
      records.yaml:16:9: note: 'cpec' is declared here
      16 |   - id: cpec
         |         ^~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: membre, on: 1999, cite: doc}\n",
      """
      f.yaml:2:36: error: no status named 'membre'; did you mean 'member'? [data.unknown-choice]
      2 |   - {from: india, to: sco, status: membre, on: 1999, cite: doc}
        |                                    ^~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: king, on: 1999, cite: doc}\n",
      """
      f.yaml:2:36: error: no status named 'king'; it is one of associate, candidate, \
      dialogue-partner, guest, invited, member, observer, participant or partner \
      [data.unknown-choice]
      2 |   - {from: india, to: sco, status: king, on: 1999, cite: doc}
        |                                    ^~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, on: 1999, cite: doc}\n",
      """
      f.yaml:2:6: error: a relationship 'participates-in' needs the property 'status' \
      [data.missing-property]
      2 |   - {from: india, to: sco, on: 1999, cite: doc}
        |      ^~~~
      """
    ),
    (
      "partnership:\n  - between: [china, india]\n    level: strategc\n    wording: x\n    cite: doc\n",
      """
      f.yaml:3:12: error: no level named 'strategc'; did you mean 'strategic'? [data.unknown-level]
      3 |     level: strategc
        |            ^~~~~~~~
      """
    ),
    (
      "partnership:\n  - between: [china]\n    level: strategic\n    wording: x\n    cite: doc\n",
      """
      f.yaml:2:15: error: 'between' should list two entities: [a, b] [data.ends]
      2 |   - between: [china]
        |               ^~~~~
      """
    ),
    (
      "partnership:\n  - {between: [china, china], level: strategic, wording: x, cite: doc}\n",
      """
      f.yaml:2:23: error: 'between' names 'china' twice; a tie has two ends [data.ends]
      2 |   - {between: [china, china], level: strategic, wording: x, cite: doc}
        |                       ^~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, cite: [\"dok#p. 1\"]}\n",
      """
      f.yaml:2:60: error: no reference named 'dok'; did you mean 'doc'? [data.unknown-reference]
      2 |   - {from: india, to: sco, status: guest, on: 1999, cite: ["dok#p. 1"]}
        |                                                            ^~~~~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, cite: doc, dispute: strat}\n",
      """
      f.yaml:2:73: error: no dispute named 'strat'; did you mean 'start'? [data.unknown-dispute]
      2 |   - {from: india, to: sco, status: guest, on: 1999, cite: doc, dispute: strat}
        |                                                                         ^~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, cite: doc, preferred: no}\n",
      """
      f.yaml:2:75: error: 'preferred: no' needs a 'dispute' that says which side is \
      [data.preferred]
      2 |   - {from: india, to: sco, status: guest, on: 1999, cite: doc, preferred: no}
        |                                                                           ^~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999-02-30, cite: doc}\n",
      """
      f.yaml:2:47: error: '1999-02-30' is not a real date; 1999-02 has 28 days [data.date]
      2 |   - {from: india, to: sco, status: guest, on: 1999-02-30, cite: doc}
        |                                               ^~~~~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, since: 2001-13, cite: doc}\n",
      """
      f.yaml:2:50: error: '2001-13' is not a real date; months run from 01 to 12 [data.date]
      2 |   - {from: india, to: sco, status: guest, since: 2001-13, cite: doc}
        |                                                  ^~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 9 June 2017, cite: doc}\n",
      """
      f.yaml:2:47: error: '9 June 2017' is not a date; write 2013, 2013-05 or 2013-05-23 \
      [data.date]
      2 |   - {from: india, to: sco, status: guest, on: 9 June 2017, cite: doc}
        |                                               ^~~~~~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, since: 1998, cite: doc}\n",
      """
      f.yaml:2:47: error: 'on' stands alone, without 'since' and 'until' [data.time-keys]
      2 |   - {from: india, to: sco, status: guest, on: 1999, since: 1998, cite: doc}
        |                                               ^~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1997/1998/1999, cite: doc}\n",
      """
      f.yaml:2:47: error: 'on' is a date, or two dates with a '/' between them [data.time-keys]
      2 |   - {from: india, to: sco, status: guest, on: 1997/1998/1999, cite: doc}
        |                                               ^~~~~~~~~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, founding: true, cite: doc}\n",
      """
      f.yaml:2:63: error: 'true' should be 'yes' or 'no' [yaml.value]
      2 |   - {from: india, to: sco, status: guest, on: 1999, founding: true, cite: doc}
        |                                                               ^~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, grated: 1999, cite: doc}\n",
      """
      f.yaml:2:53: error: a relationship 'participates-in' has no key 'grated'; did you mean \
      'granted'? [yaml.unknown-key]
      2 |   - {from: india, to: sco, status: guest, on: 1999, grated: 1999, cite: doc}
        |                                                     ^~~~~~
      """
    ),
    (
      "state:\n  - id: x\n",
      """
      f.yaml:1:1: error: no section named 'state'; did you mean 'states'? [data.unknown-section]
      1 | state:
        | ^~~~~
      """
    ),
    (
      "states:\n  id: x\n",
      """
      f.yaml:2:3: error: 'states' should be a list of entries, and this is a mapping \
      [yaml.wrong-shape]
      2 |   id: x
        |   ^~
      """
    ),
    (
      "states:\n  - {id: india, name: {en: India}, iso2: IN, cite: doc}\n",
      """
      f.yaml:2:10: error: there is an entity 'india' already; relationships to it need no entry of \
      its own, and an overlay's 'extends' or 'corrects' changes it [data.duplicate-id]
      2 |   - {id: india, name: {en: India}, iso2: IN, cite: doc}
        |          ^~~~~
      records.yaml:12:10: note: first here
      12 |   - {id: india, name: {en: India, zh: 印度, ru: Индия}, iso2: IN, landlocked: no, cite: doc}
         |          ^~~~~
      """
    ),
    (
      "states:\n  - {id: Nepal, name: {en: Nepal, zh: 尼, ru: Н}, iso2: NP, cite: doc}\n",
      """
      f.yaml:2:10: error: 'Nepal' should be made of the letters a to z, digits and hyphens, such \
      as 'sco-2001' [yaml.value]
      2 |   - {id: Nepal, name: {en: Nepal, zh: 尼, ru: Н}, iso2: NP, cite: doc}
        |          ^~~~~
      """
    ),
    (
      "references:\n  - {id: bad, title: x, kind: weak, url: \"javascript:alert(1)\"}\n",
      """
      f.yaml:2:42: error: 'javascript:alert(1)' is not an address; it should begin with https:// \
      or http:// and have no spaces or quotes in it [data.address]
      2 |   - {id: bad, title: x, kind: weak, url: "javascript:alert(1)"}
        |                                          ^~~~~~~~~~~~~~~~~~~~~
      """
    ),
    (
      "covers:\n  - {above: strategic, below: cooperative}\n",
      """
      f.yaml:2:6: error: a cover needs the key 'cite' [yaml.missing-key]
      2 |   - {above: strategic, below: cooperative}
        |      ^~~~~
      """
    ),
    (
      "covers:\n  - {above: cooperative, below: strategic, cite: doc}\n",
      """
      f.yaml:2:13: error: the covers run in a ring: 'strategic' and 'cooperative' stand above each \
      other [data.level-ring]
      2 |   - {above: cooperative, below: strategic, cite: doc}
        |             ^~~~~~~~~~~
      """
    ),
  ])
  func sentences(_ text: String, _ expected: String) {
    #expect(PocketData.findings(text) == expected)
  }

  @Test func propertiesAreReadByTheirTypes() {
    let text = """
      corridors:
        - id: road
          name: {en: Road, zh: 路, ru: Дорога}
          mode: road
          length-km: long
          capacity: [1]
          cite: doc
      runs-through:
        - {from: road, to: china, sequence: first, cite: doc}
      states:
        - id: nepal
          name: {en: Nepal, zh: 尼泊尔, ru: Непал}
          iso2: NP
          official: Federal Democratic Republic of Nepal
          landlocked:
            - yes
          cite: doc
      """
    #expect(
      PocketData.findings(text) == """
        f.yaml:5:16: error: 'long' should be a number such as 41.31 [yaml.value]
        5 |     length-km: long
          |                ^~~~
        f.yaml:6:16: error: an item of 'capacity' should be a mapping with 'value', and this is a \
        text [yaml.wrong-shape]
        6 |     capacity: [1]
          |                ^
        f.yaml:9:39: error: 'first' should be a whole number such as 29 [yaml.value]
        9 |   - {from: road, to: china, sequence: first, cite: doc}
          |                                       ^~~~~
        f.yaml:14:15: error: 'official' should be {en: …, zh: …, ru: …}, and this is a text \
        [yaml.wrong-shape]
        14 |     official: Federal Democratic Republic of Nepal
           |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        f.yaml:16:9: error: an item of 'landlocked' should be a mapping with 'value', and this is a \
        text [yaml.wrong-shape]
        16 |       - yes
           |         ^~~
        """)
  }

  @Test func tooManyLevels() {
    let levels = (0..<63).map {
      "  - {id: l\($0), family: x, rank: \($0), name: {en: L\($0)}, cite: doc}\n"
    }
    #expect(
      PocketData.findings("levels:\n" + levels.joined()) == """
        f.yaml:64:10: error: there are 65 levels, and at most 64 can be kept \
        [data.too-many-levels]
        64 |   - {id: l62, family: x, rank: 62, name: {en: L62}, cite: doc}
           |          ^~~
        """)
  }
}
