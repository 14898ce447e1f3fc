// Promise: DOT text becomes the bytes Graphviz's own `dot` would give, or a typed error.
// Takes:   DOT text, a layout engine, a picture kind, a scale.
// Gives:   bytes and warnings; what the installed Graphviz and fonts can do.
// Sees:    CGraphviz, and nothing of our graph.
// Never:   lets two callers into the C library at once, nor a C pointer out of `Calls.swift`.
