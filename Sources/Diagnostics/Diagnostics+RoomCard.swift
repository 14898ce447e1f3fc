// Room card: Diagnostics
// Promise: a problem in text that people wrote is told with its place, a caret and a way out.
// Takes: source files, ranges in them, ids, sentences.
// Gives: diagnostics, sorted lists of them, their printed form, manual pages, nearest names.
// Sees: nothing. Never: reads a file, knows YAML, graphs or queries, decides an exit code.
