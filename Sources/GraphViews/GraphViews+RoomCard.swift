// Room card: GraphViews
//
// promise: a picture is chosen, styled, placed and titled here, and each of its parts still
//          knows its claim.
// takes:   a view (a YAML file, a neighbourhood, the chains of an answer) and a graph.
// gives:   `Diagram`: nodes, lines, groups, legend, title, notes, sources, alternative text.
// sees:    GraphCore, GraphPaths, GraphText, LocatedYAML, Diagnostics.
// never:   writes a format, calls Graphviz, names a country, reads the clock.
