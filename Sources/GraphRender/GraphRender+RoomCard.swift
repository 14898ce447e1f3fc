// Promise: one drawing becomes a finished file: SVG, PNG, PDF, the same bytes in every process.
// Takes:   DOT text, a format of the catalog, a picture's words, limits.
// Gives:   bytes and warnings, or an error whose code tells our limits from Graphviz's failures.
// Sees:    GraphCore, GraphViews, GraphExport, Graphviz, CIsolation.
// Never:   changes what is drawn, nor writes a file.
