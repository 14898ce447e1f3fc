// Room card: GraphSnapshot
//
// promise: a graph comes back from its bytes equal in every table, the same graph gives the same
//          bytes, and no bytes whatever stop the program.
// takes:   a frozen graph; or bytes and the schema that they were written under.
// gives:   `CompiledGraph`: UTF-8 text, so that it can stand in a source file as one literal.
// sees:    GraphCore.
// never:   reads a file, trusts a byte that is not part of the program, makes a graph except
//          through `GraphBuilder`.
