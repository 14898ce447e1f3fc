// Room card: GraphPaths
//
// promise: every way that is given obeys every filter, and the same question has the same answer.
// takes:   a frozen graph and a `PathQuestion`, or a compiled `PathFilter` for the single doors.
// gives:   `PathAnswer`, `Path`, `Neighborhood`; what was dropped and what would help.
// sees:    GraphCore.
// never:   words a sentence, knows a kind or an entity by name, reads a clock.
