#pragma once

// Reads one graph from DOT text, with names numbered in the order of the text; NULL when there is
// none, or when `dot` is not exactly one graph. Messages go to cgraph's own channel.
struct Agraph_s;
struct Agraph_s *cgv_read(const char *dot);
