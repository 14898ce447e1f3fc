// Room card: GraphData
// Promise: YAML files become one checked graph, and every finding in them is told in one run.
// Takes: a schema, a folder or source files, a graph to lay them over.
// Gives: data sets with their diagnostics, lint rules, manual pages, the format as JSON Schema.
// Sees: GraphCore, LocatedYAML, Diagnostics. Never: knows a kind by name, chooses an exit code.
