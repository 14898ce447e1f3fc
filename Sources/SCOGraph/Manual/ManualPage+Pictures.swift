extension ManualPage {
  /// The pages on pictures and on the files of views.
  static var pictures: [ManualPage] { [drawing, viewFiles] }

  private static let drawing = ManualPage(
    id: "drawing", summary: "Pictures for reports: files, paper, dark screens, folders.",
    text: """
      drawing: pictures for reports.

      Files. 'sco render VIEW -o a.svg -o a.pdf -o a.gv' lays the view out once for each and writes all
      files or none. 'sco render --all-views FOLDER --format svg,pdf' draws every view, several at a
      time, and leaves alone what has not changed; '.drawn' in the folder remembers what each file was
      drawn from (DOT text, format, size, program, Graphviz; not the fonts). A view that fails keeps no
      other back; the exit code is that of the first failure.

      Paper. '--page a4', 'letter' or 'slide' fits the picture to the middle of a sheet, in the
      direction in which it becomes larger; 'a4-portrait' and the like say the direction. A view made
      for the other one is composed anew where its letters come out larger so. The caption states the
      scale. Text under 7 points is warned of, under 5 points the page is refused.
      '--tile 2x2' makes a PDF of several sheets, each half an inch over the next.
      In a PDF on paper the figure stands whole on the first sheet, and footnotes that have no room
      there on those that follow.

      Dense pictures. Where text would be under 7 points on A4 a layout draws closer, step by step,
      and stops at the first step that can be read: rows stand nearer, things that hang on one other
      thing are folded into a box of those that look like them, with their names, and last names are
      left out; the picture then says 'Shown: 44 of 135 entities', and which not where they are few.
      A timeline counts events by year, tells rows that say the same by how many of them hold, with
      names and first years below, and says 'Named: 54 of 135 ties; the others are counted'; a
      comparison leaves out what is unchanged, then changes; growth counts by status; a table and a
      matrix show the rows that fit. Where no step is enough a warning says what to ask for.

      Disputes. A sign in the picture (* † ‡ § ¶ #) leads to the note beneath it; what is disputed and
      has no sign in the picture, as its name is not drawn, is told in a note that says so.

      Dark screens. '--dark auto' gives an SVG that takes the colours of the theme 'night' where the
      reader's screen is dark: a style sheet, no script.

      Hand-over. 'sco package VIEW -o FOLDER' writes SVG, PDF, PNG, DOT, the data as CSV and JSON, the
      bibliography as text, BibTeX and CSL-JSON, caption, alternative text, and a README that says where
      each came from. The folder appears whole or not at all.

      Queries. 'sco render --query "MATCH p = ({id: 'cpec'})-[]-() RETURN p"' draws what the rows hold.
      """)

  private static let viewFiles = ManualPage(
    id: "view-file", summary: "The keys of a view's file.",
    text: """
      view-file: the keys of a view's file, Views/NAME.yaml. 'sco schema view' is their JSON Schema.

        title, dek         texts, or one for each language: {en: …, zh: …, ru: …}
        how-to-read        a text behind the dek, only in the view's own layout
        layout, theme      names; 'sco render --help' completes them
        page               landscape, portrait, or paper: a4, letter (-landscape, -portrait), slide
        language           en, zh or ru
        as-of, during      a date, or FIRST/LAST
        include-proposed   yes draws what is only proposed
        citations          none, line or footnotes
        order              of a matrix: family (who holds levels of a family together, most ties first)
                           or name
        marks, notes       letters for levels; texts below the picture, {about: ENTITY, …} only with it

      One of these says what is shown:

        groups             a list of {title, place, ink, show: […]}; 'relationships' between them are
                           drawn, 'except' leaves entities out
        around             {entity, hops, cited-from}
        compare, disputes, timeline   all, or {about: ENTITY}
        levels             all, or families of levels
        show               {query: "MATCH … RETURN …"}: the nodes, edges and paths of the rows
                           {paths: {from, to, via, avoid, through, at-least, count, max-hops}}: all
                           shortest ways, the 'count' shortest, or all up to 'max-hops' steps

      A mistake in a query is told at its place in the file, by 'sco check' too; a question that finds
      nothing is a warning.
      """)
}
