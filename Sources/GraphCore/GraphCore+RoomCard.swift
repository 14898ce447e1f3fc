// Room card: GraphCore
//
// promise: every graph that leaves is frozen, checked against its schema, and each of its edges
//          knows its claim: validity, citations, confidence, file and line.
// takes:   nodes, claims, references, levels and disputes, through `GraphBuilder` alone.
// gives:   `Graph`, slices in time, changes between two days, typed views of entities.
// sees:    no other room and no library.
// never:   reads a file, names a country, follows an edge twice, words a sentence of an answer.
