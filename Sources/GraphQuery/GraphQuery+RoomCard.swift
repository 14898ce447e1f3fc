// Room card: GraphQuery
// Promise: a question in text is answered by the language's own rules, as of a day, or refused with
//   the place and the fix.
// Takes: query text, parameters, a frozen graph or any reader of one, limits.
// Gives: prepared queries, rows of values, plans in words, diagnostics, the manual of the language.
// Sees: GraphCore, GraphPaths, Diagnostics.
// Never: changes a graph, prints, reads a clock or a file.
