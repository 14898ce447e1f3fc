// Room card: GraphTestSupport
//
// promise: fixtures and helpers that give the same graph, number and text on every run.
// takes:   a seed, a sketch in words, a recorded text.
// gives:   `RepeatableRandom`, `PocketGraph`, `GraphSketch`, `RandomGraph`, `Snapshot`.
// sees:    GraphCore, Diagnostics, Testing, Foundation (files of snapshots only).
// never:   is linked into a product, reads a clock, lets a recording pass for a success.
