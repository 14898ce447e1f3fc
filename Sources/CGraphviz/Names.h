#pragma once

#include <stdbool.h>

// Reads one graph from DOT text, with names numbered in the order of the text; NULL when there is
// none, or when `dot` is not exactly one graph: `more` tells whether it has several. Messages go
// to cgraph's own channel.
struct Agraph_s;
struct Agraph_s *cgv_read(const char *dot, bool *more);
