// Room card: GraphText
//
// promise: every relationship is told with its dates and citations, the same in every locale.
// takes:   answers of GraphPaths, nodes and edges of a graph, an `Edition` (time and language).
// gives:   sentences, dates in words, a bibliography; answers as text, JSON and CSV.
// sees:    GraphCore, GraphPaths.
// never:   chooses a way, names a kind or an entity, colours, opens a file.
