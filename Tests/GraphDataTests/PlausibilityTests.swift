import Testing

/// What cannot be so, each with its exact sentence.
@Suite struct PlausibilityTests {
  /// One capital, one chair, one head at a time, unless a dispute ties the claims.
  @Test func whoHoldsOneOffice() {
    #expect(
      PocketPlaces.findings(
        """
        capital-of:
          - {from: delhi, to: india, since: 1911, until: 2000, cite: doc}
          - {from: madras, to: india, since: 1980, cite: doc}

        """) == """
          f.yaml:3:6: error: 'madras' capital-of 'india': this overlaps another claim from \
          1980-12-31 to 2000-12-30 [data.overlap]
          3 |   - {from: madras, to: india, since: 1980, cite: doc}
            |      ^~~~
          f.yaml:2:6: note: the other claim: 'delhi' capital-of 'india'
          2 |   - {from: delhi, to: india, since: 1911, until: 2000, cite: doc}
            |      ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        chairs:
          - {from: india, to: sco, on: 2022-09-17/2023-07-04, cite: doc}
          - {from: nepal, to: sco, on: 2023-07-04/2024-07-04, cite: doc}

        """) == """
          f.yaml:3:6: error: 'nepal' chairs 'sco': this overlaps another claim on 2023-07-04 \
          [data.overlap]
          3 |   - {from: nepal, to: sco, on: 2023-07-04/2024-07-04, cite: doc}
            |      ^~~~
          f.yaml:2:6: note: the other claim: 'india' chairs 'sco'
          2 |   - {from: india, to: sco, on: 2022-09-17/2023-07-04, cite: doc}
            |      ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        heads:
          - {from: ann, to: sco, since: 2016, cite: doc}
          - {from: bob, to: sco, since: 2019, cite: doc}

        """) == """
          f.yaml:3:6: error: 'bob' heads 'sco': this overlaps another claim from 2019-12-31 on \
          [data.overlap]
          3 |   - {from: bob, to: sco, since: 2019, cite: doc}
            |      ^~~~
          f.yaml:2:6: note: the other claim: 'ann' heads 'sco'
          2 |   - {from: ann, to: sco, since: 2016, cite: doc}
            |      ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        heads:
          - {from: ann, to: sco, since: 2016, cite: doc, dispute: start}
          - {from: bob, to: sco, since: 2019, cite: doc, dispute: start, preferred: no}

        """) == "")
  }

  /// Nothing lies anywhere before it is there, or after; what is planned may lie ahead.
  @Test func whenThingsAre() {
    #expect(
      PocketPlaces.findings(
        """
        located-in:
          - {from: delhi, to: nepal, since: 1850, until: 1910, cite: doc}

        """) == """
          f.yaml:2:37: warning: 'delhi' located-in 'nepal' begins on 1850, and 'delhi' begins on \
          1911 [data.outside-life]
          2 |   - {from: delhi, to: nepal, since: 1850, until: 1910, cite: doc}
            |                                     ^~~~
          places.yaml:4:6: note: its dates
          4 |   - {id: delhi, name: {en: Delhi, zh: 德里, ru: Дели}, since: 1911, until: 2000, cite: \
          doc}
            |      ^~
          """)
    #expect(
      PocketPlaces.findings(
        """
        located-in:
          - {from: delhi, to: nepal, since: 1990, until: 2010, cite: doc}

        """) == """
          f.yaml:2:50: warning: 'delhi' located-in 'nepal' ends on 2010, and 'delhi' ends on 2000 \
          [data.outside-life]
          2 |   - {from: delhi, to: nepal, since: 1990, until: 2010, cite: doc}
            |                                                  ^~~~
          places.yaml:4:6: note: its dates
          4 |   - {id: delhi, name: {en: Delhi, zh: 德里, ru: Дели}, since: 1911, until: 2000, cite: \
          doc}
            |      ^~
          """)
    #expect(
      PocketPlaces.findings(
        """
        located-in:
          - {from: delhi, to: nepal, since: 2005, cite: doc}

        """) == """
          f.yaml:2:37: warning: 'delhi' located-in 'nepal' begins on 2005, and 'delhi' ends on \
          2000 [data.outside-life]
          2 |   - {from: delhi, to: nepal, since: 2005, cite: doc}
            |                                     ^~~~
          places.yaml:4:6: note: its dates
          4 |   - {id: delhi, name: {en: Delhi, zh: 德里, ru: Дели}, since: 1911, until: 2000, cite: \
          doc}
            |      ^~
          """)
    #expect(
      PocketPlaces.findings(
        """
        corridors:
          - id: road
            name: {en: Road, zh: 路, ru: Дорога}
            mode: road
            stage: {value: agreed, since: 2024, cite: doc}
            cite: doc
        runs-through:
          - {from: road, to: china, since: 2030, cite: doc}

        """) == "")
  }

  /// A status is granted before it begins, an agreement made before it is in force.
  @Test func theOrderOfDates() {
    #expect(
      PocketPlaces.findings(
        """
        participates-in:
          - {from: nepal, to: sco, status: member, since: 2017-06-09, granted: 2018, formalised: \
        2016, cite: doc}

        """) == """
          f.yaml:2:72: error: 'nepal' participates-in 'sco': 'granted', 2018, is after \
          'formalised', 2016 [data.crossed-dates]
          2 | …from: nepal, to: sco, status: member, since: 2017-06-09, granted: 2018, formalised: \
          2016, cite: doc}
            |                                                                    ^~~~
          f.yaml:2:72: error: 'nepal' participates-in 'sco': 'granted', 2018, is after 'since', \
          2017-06-09 [data.crossed-dates]
          2 | …from: nepal, to: sco, status: member, since: 2017-06-09, granted: 2018, formalised: \
          2016, cite: doc}
            |                                                                    ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        agreements:
          - {id: pact, name: {en: Pact, zh: 约, ru: Пакт}, since: 2007-08-16, in-force: 2006, cite: \
        doc}
        party-to:
          - {from: nepal, to: pact, cite: doc}

        """) == """
          f.yaml:2:80: error: in-force of 'pact': 'in-force', 2006, is before 'since', 2007-08-16 \
          [data.crossed-dates]
          2 |   - {id: pact, name: {en: Pact, zh: 约, ru: Пакт}, since: 2007-08-16, in-force: 2006, \
          cite: doc}
            |                                                                                 ^~~~
          """)
  }

  /// Years with a digit missing or too far ahead.
  @Test func datesThatCannotBeMeant() {
    #expect(
      PocketPlaces.findings(
        """
        participates-in:
          - {from: nepal, to: sco, status: guest, on: 0217-06-09, cite: doc}

        """) == """
          f.yaml:2:47: warning: 'nepal' participates-in 'sco': 'on' is in the year 217, which \
          cannot be meant [data.implausible-date]
          2 |   - {from: nepal, to: sco, status: guest, on: 0217-06-09, cite: doc}
            |                                               ^~~~~~~~~~
          f.yaml:2:47: warning: 'nepal' participates-in 'sco' begins on 0217-06-09, and 'nepal' \
          begins on 1768 [data.outside-life]
          2 |   - {from: nepal, to: sco, status: guest, on: 0217-06-09, cite: doc}
            |                                               ^~~~~~~~~~
          places.yaml:2:6: note: its dates
          2 |   - {id: nepal, name: {en: Nepal, zh: 尼泊尔, ru: Непал}, iso2: NP, since: 1768, cite: \
          doc}
            |      ^~
          """)
    #expect(
      PocketPlaces.findings(
        """
        participates-in:
          - {from: nepal, to: sco, status: member, since: 2017, until: 9999-12-31, confirmed: \
        0201, granted: 0203, cite: doc}

        """) == """
          f.yaml:2:64: warning: 'nepal' participates-in 'sco': 'until' is in the year 9999, which \
          cannot be meant [data.implausible-date]
          2 | … to: sco, status: member, since: 2017, until: 9999-12-31, confirmed: 0201, granted: \
          0203, cite: doc}
            |                                                ^~~~~~~~~~
          f.yaml:2:87: warning: 'nepal' participates-in 'sco': 'confirmed' is in the year 201, \
          which cannot be meant [data.implausible-date]
          2 | … to: sco, status: member, since: 2017, until: 9999-12-31, confirmed: 0201, granted: \
          0203, cite: doc}
            |                                                                       ^~~~
          f.yaml:2:102: warning: 'nepal' participates-in 'sco': 'granted' is in the year 203, \
          which cannot be meant [data.implausible-date]
          2 | … to: sco, status: member, since: 2017, until: 9999-12-31, confirmed: 0201, granted: \
          0203, cite: doc}
            |                                                                                      \
          ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 0199, publisher: P}

        """) == """
          f.yaml:2:10: warning: 'old' is of the year 199, which cannot be meant \
          [data.implausible-date]
          2 |   - {id: old, title: O, kind: weak, date: 0199, publisher: P}
            |          ^~~
          f.yaml:2:10: warning: nothing cites 'old' [data.unused-reference]
          2 |   - {id: old, title: O, kind: weak, date: 0199, publisher: P}
            |          ^~~
          """)
  }

  /// Addresses with a host, languages that there are, nothing read before it appeared.
  @Test func documents() {
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 2024-06-01, accessed: 2023, publisher: P}

        """) == """
          f.yaml:2:10: error: 'old' was read on 2023, before it was published, 2024-06-01 \
          [data.early-reading]
          2 |   - {id: old, title: O, kind: weak, date: 2024-06-01, accessed: 2023, publisher: P}
            |          ^~~
          f.yaml:2:10: warning: nothing cites 'old' [data.unused-reference]
          2 |   - {id: old, title: O, kind: weak, date: 2024-06-01, accessed: 2023, publisher: P}
            |          ^~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https:///x", \
        language: enen}

        """) == """
          f.yaml:2:71: error: 'https:///x' is not an address; it names no host between '//' and \
          '/' [data.address]
          2 |   - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https:///x", \
          language: enen}
            |                                                                       ^~~~~~~~~~~~
          f.yaml:2:95: error: 'enen' is no language; did you mean 'en'? [data.language]
          2 |   - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https:///x", \
          language: enen}
            |                                                                                      \
                   ^~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https://a@b.c/x", \
        language: EN}

        """) == """
          f.yaml:2:71: error: 'https://a@b.c/x' is not an address; a user's name has no place in \
          it [data.address]
          2 | …- {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: \
          "https://a@b.c/x", language: EN}
            |                                                                      ^~~~~~~~~~~~~~~~~
          f.yaml:2:100: error: 'EN' is no language; did you mean 'en'? [data.language]
          2 | …- {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: \
          "https://a@b.c/x", language: EN}
            |                                                                                      \
                       ^~
          """)
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: \
        "https://b.c:99999/x", language: xx-Latn}

        """) == """
          f.yaml:2:71: error: 'https://b.c:99999/x' is not an address; its port should be a number \
          up to 65535 [data.address]
          2 | …d, title: O, kind: weak, date: 2024-06, publisher: P, url: "https://b.c:99999/x", \
          language: xx-Latn}
            |                                                             ^~~~~~~~~~~~~~~~~~~~~
          f.yaml:2:104: error: 'xx-Latn' is no language; write a tag such as en, ru or zh-Hant \
          [data.language]
          2 | …d, title: O, kind: weak, date: 2024-06, publisher: P, url: "https://b.c:99999/x", \
          language: xx-Latn}
            |                                                                                      \
                  ^~~~~~~
          """)
    #expect(
      PocketPlaces.findings(
        """
        references:
          - {id: old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https://host/x", \
        language: zh-Hant-TW}

        """) == """
          f.yaml:2:71: error: 'https://host/x' is not an address; its host should be a name such \
          as example.org [data.address]
          2 | …old, title: O, kind: weak, date: 2024-06, publisher: P, url: "https://host/x", \
          language: zh-Hant-TW}
            |                                                               ^~~~~~~~~~~~~~~~
          """)
  }

  /// Each number where it stands.
  @Test func numbersOutOfRange() {
    #expect(
      PocketPlaces.findings(
        """
        corridors:
          - {id: road, name: {en: Road, zh: 路, ru: Дорога}, mode: road, length-km: -5, cite: doc}
          - {id: way, name: {en: Way, zh: 道, ru: Путь}, mode: road, length-km: {value: \
        100000000000000000000, cite: doc}, cite: doc}
        places:
          - {id: here, name: {en: Here, zh: 此, ru: Тут}, latitude: 191, longitude: -180.5, cite: \
        doc}
        runs-through:
          - {from: road, to: here, sequence: 0, cite: doc}

        """) == """
          f.yaml:2:76: error: '-5' is out of range; 'length-km' (in km) is above 0 and at most \
          40075 [data.out-of-range]
          2 |   - {id: road, name: {en: Road, zh: 路, ru: Дорога}, mode: road, length-km: -5, cite: \
          doc}
            |                                                                             ^~
          f.yaml:3:80: error: '100000000000000000000' is out of range; 'length-km' (in km) is \
          above 0 and at most 40075 [data.out-of-range]
          3 | …Way, zh: 道, ru: Путь}, mode: road, length-km: {value: 100000000000000000000, cite: \
          doc}, cite: doc}
            |                                                         ^~~~~~~~~~~~~~~~~~~~~
          f.yaml:5:60: error: '191' is out of range; 'latitude' (in °) is from -90 to 90 \
          [data.out-of-range]
          5 |   - {id: here, name: {en: Here, zh: 此, ru: Тут}, latitude: 191, longitude: -180.5, \
          cite: doc}
            |                                                             ^~~
          f.yaml:5:76: error: '-180.5' is out of range; 'longitude' (in °) is from -180 to 180 \
          [data.out-of-range]
          5 |   - {id: here, name: {en: Here, zh: 此, ru: Тут}, latitude: 191, longitude: -180.5, \
          cite: doc}
            |                                                                             ^~~~~~
          f.yaml:7:38: error: '0' is out of range; 'sequence' is at least 1 [data.out-of-range]
          7 |   - {from: road, to: here, sequence: 0, cite: doc}
            |                                      ^
          """)
  }
}
