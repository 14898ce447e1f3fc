// CGraphviz: DOT text in, picture out, in terms that no Graphviz release has changed.
//
// Promise: one call draws a picture, or says at which step it failed and with which messages.
// Takes:   DOT text, an engine's name, a format's name, a scale.
// Gives:   bytes and messages, both on the heap, given back with cgv_picture_free.
// Sees:    the headers of libgvc; the library, and libfontconfig, when the process finds them.
// Never:   lets a Graphviz type or macro out of this room. Not for two threads at once:
//          cgraph is not thread safe, not even for readers.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  CGV_DRAWN = 0,
  CGV_UNAVAILABLE = 1,     // no library, or it would not start: `detail` says why
  CGV_BAD_TEXT = 2,        // not DOT, or not exactly one graph
  CGV_UNKNOWN_ENGINE = 3,  // `detail` has the engine's name
  CGV_LAYOUT_FAILED = 4,
  CGV_UNKNOWN_FORMAT = 5,  // `detail` has the format's name
  CGV_RENDER_FAILED = 6,
  CGV_NO_MEMORY = 7,
  CGV_REFUSED_ENGINE = 8,  // the graph asks for an engine of the `refused` list
} cgv_status;

typedef struct {
  const char *dot;      // one graph, NUL-terminated UTF-8
  const char *engine;   // NULL: the graph's own `layout`, or dot
  const char *refused;  // engine never used, even if the graph asks for it; NULL: none
  const char *format;   // "svg", "png", …
  double dpi;           // 0: the format's own
  double pixel_width;   // 0: whatever dpi gives
} cgv_job;

typedef struct {
  cgv_status status;
  uint8_t *bytes;
  size_t count;
  char *messages;  // what Graphviz said, NULL when silent
  char *detail;
} cgv_picture;

// Loads the library and makes the one context of the process, if there is none. False when there
// is no library to load, or it refuses.
bool cgv_start(void);

// Why `cgv_start` gave false, without a full stop.
const char *cgv_problem(void);

// The version of the library that was loaded (not of its headers), or NULL.
const char *cgv_version(void);

// Whether a plug-in of that kind ("layout", "device", "textlayout") has that name.
bool cgv_has(const char *kind, const char *name);

// Draws one job. With `leave_layout` the graph is abandoned: right for a child that exits next.
cgv_picture cgv_draw(const cgv_job *job, bool leave_layout);
void cgv_picture_free(cgv_picture *picture);

// A list of jobs for a child process.
typedef struct {
  const cgv_job *jobs;
  size_t count;
} cgv_batch;

enum { CGV_NEXT = 0x1E };  // on stderr, after each picture: a record separator

// Draws a `cgv_batch` and writes each picture to `descriptor` as a frame: "SCOP", then status,
// and the lengths of bytes, messages and detail as four little-endian 64-bit numbers, then these
// three. Messages that cannot be kept go to stderr. Returns an exit code. Calls nothing but C, so that it may run in a forked child.
int cgv_draw_to(void *batch, int descriptor);

// Whether one installed font has all these code points: 1 yes, 0 no, -1 nobody can tell.
int cgv_font_covers(const uint32_t *points, size_t count);
