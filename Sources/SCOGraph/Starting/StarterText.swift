/// The texts of the starter folder; the first line of each tells editors the schema.
enum StarterText {
  static let header = """
    # yaml-language-server: $schema=graph.schema.json
    name: lake-council
    title: Relationships around the Lake Council
    version: 1
    knowledge: 2025-11-30
    languages: [en]

    """

  static let references = """
    # yaml-language-server: $schema=../graph.schema.json
    # Every claim cites one of these; take the document itself before a report about it.

    references:
      - id: lake-charter
        title: Charter of the Lake Council
        publisher: Lake Council
        date: 2012-03-04
        document: Replace this invented document by your own.
        language: en
        kind: legal-text
      - id: lake-summit-2024
        title: Communiqué of the Lake Summit
        publisher: Lake Council
        date: 2024-09-10
        document: Replace this invented document by your own.
        language: en
        kind: official

    """

  static let entities = """
    # yaml-language-server: $schema=../graph.schema.json
    # The things: replace them by your own. `sco kinds` lists the sections.

    organizations:
      - id: lake-council
        name: {en: Lake Council}
        short: Council
        article: the
        since: 2012-03-04
        cite: ["lake-charter#art. 1"]

    institutions:
      - id: lake-secretariat
        name: {en: Secretariat of the Lake Council}
        short: Secretariat
        article: the
        form: permanent-body
        stage: {value: operating, since: 2013, confirmed: 2024-09-10, cite: [lake-summit-2024]}
        cite: [lake-charter]

    states:
      - id: eastshore
        name: {en: Eastshore}
        iso2: XE
        cite: [lake-charter]
      - id: northshore
        name: {en: Northshore}
        iso2: XN
        cite: [lake-charter]
      - id: southshore
        name: {en: Southshore}
        iso2: XS
        cite: [lake-charter]

    """

  static let relationships = """
    # yaml-language-server: $schema=../graph.schema.json
    # How the things are related, since when, and on what document.

    participates-in:
      - from: eastshore
        to: lake-council
        status: member
        founding: yes
        since: 2012-03-04
        cite: [lake-charter, lake-summit-2024]
      - from: northshore
        to: lake-council
        status: member
        founding: yes
        since: 2012-03-04
        cite: [lake-charter, lake-summit-2024]
      - from: southshore
        to: lake-council
        status: observer
        since: 2012-03-04
        until: 2024-09-10
        cite: [lake-charter]
      - from: southshore
        to: lake-council
        status: member
        since: 2024-09-10
        cite: ["lake-summit-2024#para. 3"]

    organ-of:
      - from: lake-secretariat
        to: lake-council
        since: 2013
        cite: [lake-charter, lake-summit-2024]

    borders:
      - between: [eastshore, northshore]
        cite: [lake-charter]

    """

  static let view = """
    # yaml-language-server: $schema=../view.schema.json
    # A drawing: sco render overview --graph . -o overview.svg
    title: {en: The Lake Council}
    layout: layers
    groups:
      - title: {en: Bodies}
        place: left
        show:
          - {via: organ-of, to: lake-council}
      - title: {en: Members}
        place: middle
        show:
          - {via: participates-in, to: lake-council, where: {status: member}}

    """

  static let readme = """
    # The Lake Council: data to begin with

    An invented organisation, for you to replace by your own. All files are YAML; the first line of each
    tells editors with a YAML language server which keys there are.

    ```sh
    sco check .
    sco show lake-council --graph .
    sco path Eastshore Southshore --graph .
    sco list State --status member --in lake-council --count --as-of 2020 --graph .
    sco render overview --graph . -o overview.svg
    ```

    1. `graph.yaml`: the name, the version, and the last day that your data know of.
    2. `References/`: the documents. Every claim cites one, with the place in it behind a `#`.
    3. `Entities/`: states, organisations, institutions, corridors, places; each has an `id` of its own.
    4. `Relationships/`: who is what to whom, `since` when, `until` when.
    5. `Views/`: drawings.

    `sco check . --doubts` lists what rests on weak ground, `sco explain ID` explains a finding, `sco kinds`
    lists the sections and their keys, `sco schema -o graph.schema.json` writes the schema anew.

    """
}
