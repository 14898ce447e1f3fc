// Room card: DataCompiler
//
// promise: a data set that compiles has no finding that `sco check` would fail on.
// takes:   the package's root, the data folder's name in it, the file to write.
// gives:   a Swift file with the snapshot and the views as literals; findings as
//          `file:line:column`, and exit code 1, where the data are wrong.
// sees:    GraphCore, GraphData, GraphSnapshot, GraphViews, SCO, Diagnostics.
// never:   ships with the product, writes half a file.
