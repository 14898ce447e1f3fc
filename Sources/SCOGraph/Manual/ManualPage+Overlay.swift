/// The page `overlay`.
extension ManualPage {
  /// How to write an overlay, with an example that is laid over the embedded data by a test.
  public static let overlay = ManualPage(
    id: "overlay",
    summary: "How to lay your own claims over the data: add, extend, correct, dispute, withdraw.",
    text: """
      An overlay: your own claims over the data

      A file of your own has the same sections as the data ('sco schema' helps an editor to complete
      them). Any verb takes it: 'sco show china --overlay mine.yaml'. New entries are added; what a
      file changes below it, it says entry by entry:

        extends: ID         at the head of an entity: adds names in other languages, aliases and
                            properties, and changes nothing that is there.
        corrects: ID        at the head of an entity: what is given replaces what is there, a
                            property all its values; what is not given stays.
        corrects: ADDRESS   at the head of a relationship: it stands in place of the claim at that
                            address, which is kind/from/to, with /since behind it where there are
                            several. JSON answers give it as the 'id' of an edge.
        disputes, sides     ties claims of the data below, by their addresses, to a dispute: the side
                            marked 'preferred: no' is kept and not used.
        withdrawals         takes a claim away, and says why.

      Example (mine.yaml):

      \(overlayExample.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

      'sco check --overlay mine.yaml' tells every change once, with both places and what it was
      before, and every finding in the file; names and claims that stand below and are left as they
      are, are not blamed on it. Every other verb says on standard error how many changes there are.
      The whole is checked as one: a new claim that overlaps one below is refused until it corrects
      it or ties it by a dispute. Several files are read as one; findings have the pages that 'sco
      explain data.change-target' and the like open.
      """)

  /// The file that the page shows.
  public static let overlayExample = """
    references:
      - id: my-archive
        title: Letters in our archive
        publisher: Our institute
        date: 2025-10-01
        kind: analysis
        language: en
    corridors:
      - extends: tapi
        aliases: [Our Afghan line]
      - corrects: cpec
        length-km: {value: 2950, cite: my-archive}
        cite: my-archive
    participates-in:
      - corrects: participates-in/belarus/sco/2024-07-04
        from: belarus
        to: sco
        status: member
        since: 2024-07-04
        granted: 2022-09-16
        cite: [newsaz-2024-07-04, "my-archive#letter 7"]
    works-on:
      - {from: sco-forum, to: energy, cite: my-archive, note: An addition.}
    disputes:
      - id: our-doubt
        topic: When Egypt and China raised their partnership
        assessment: Our letters say a day later; the report of the time is preferred.
        cite: my-archive
        sides:
          - {claim: partnership/china/egypt/2014-12-23}
    partnership:
      - between: [china, egypt]
        level: comprehensive-strategic-partnership
        wording: comprehensive strategic partnership
        since: 2014-12-24
        cite: my-archive
        dispute: our-doubt
        preferred: no
    withdrawals:
      - {claim: chairs/kyrgyzstan/sco/2025-09-01, reason: Not ours to say.}
    """
}
