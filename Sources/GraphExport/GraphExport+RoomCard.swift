// Room card: GraphExport
//
// promise: the same diagram gives the same text, byte for byte, and nothing in it runs as markup.
// takes:   a finished `Diagram`, or a whole graph.
// gives:   DOT, JSON; each format says what it cannot carry.
// sees:    GraphCore, GraphPaths, GraphText, GraphViews.
// never:   chooses what is shown or how it looks, calls Graphviz, reads or writes a file.
