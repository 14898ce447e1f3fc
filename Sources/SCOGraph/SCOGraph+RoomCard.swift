// Room card: SCOGraph
//
// promise: one import for data, paths, answers and text formats; no Graphviz is linked.
// takes:   the embedded data set, a folder or overlays; names and dates as people write them.
// gives:   `Graph.sco`, `GraphSource`, `NameFinder`, `TimeRequest`, and every room below.
// sees:    all rooms but Graphviz, CIsolation, GraphRender and LocatedYAML.
// never:   draws a picture, decides an exit code, reads the clock.
