// Room card: LocatedYAML
// Promise: YAML that people wrote becomes texts, lists and mappings that know their place.
// Takes: folders, files, bytes; limits on size, depth and count.
// Gives: located nodes, readers for mappings and scalars, diagnostics for all that is refused.
// Sees: Diagnostics, and alone Yams. Never: resolves a scalar, follows an alias, knows a graph.
