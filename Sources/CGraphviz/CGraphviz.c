#include "CGraphviz.h"
#include "Library.h"
#include "Names.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// ---- What differs between releases ----

// Copied strings became `const char *` with 2.49.
static char *loose(const char *text) { return (char *)(uintptr_t)text; }

// gvRenderData counts in `unsigned` up to 12 and in `size_t` from 13 on. The function's own type
// decides: the releases of 13 define no version macro.
typedef int (*narrow_render)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef int (*wide_render)(GVC_t *, graph_t *, const char *, char **, size_t *);

__attribute__((unused)) static int render_narrow(narrow_render call, GVC_t *context, graph_t *graph,
                                                 const char *format, char **out, size_t *count) {
  unsigned int narrow = 0;
  int code = call(context, graph, format, out, &narrow);
  *count = narrow;
  return code;
}

__attribute__((unused)) static int render_wide(wide_render call, GVC_t *context, graph_t *graph,
                                               const char *format, char **out, size_t *count) {
  return call(context, graph, format, out, count);
}

#define RENDER(context, graph, format, out, count)                         \
  _Generic(&gvRenderData, narrow_render: render_narrow, wide_render: render_wide)( \
      gv.gvRenderData, context, graph, format, out, count)

// gvPluginList lost its fourth parameter with 9.0.
typedef char **(*list_of_three)(GVC_t *, const char *, int *);
typedef char **(*list_of_four)(GVC_t *, const char *, int *, char *);

__attribute__((unused)) static char **list_three(list_of_three call, GVC_t *context,
                                                 const char *kind, int *count) {
  return call(context, kind, count);
}

__attribute__((unused)) static char **list_four(list_of_four call, GVC_t *context,
                                                const char *kind, int *count) {
  return call(context, kind, count, NULL);
}

#define PLUGINS(context, kind, count)                                     \
  _Generic(&gvPluginList, list_of_three: list_three, list_of_four: list_four)( \
      gv.gvPluginList, context, kind, count)

// ---- Messages ----

enum { MESSAGES_KEPT = 64 * 1024 };

static char *heard;
static size_t heard_length;
static bool hears_all;   // false: only the last message can be had
static bool speaks_out;  // messages go to stderr, nothing is kept

// Called three times a message: severity, a colon, the text.
static int hear(char *part) {
  size_t length = strlen(part);
  if (heard_length + length >= MESSAGES_KEPT) return 0;
  char *longer = realloc(heard, heard_length + length + 1);
  if (!longer) return 0;
  heard = longer;
  memcpy(heard + heard_length, part, length + 1);
  heard_length += length;
  return 0;
}

// Up to 2.46.0 a callback is a trap: a message of 1,024 bytes or more walks a spent argument list
// and crashes, and long names reach that. There messages are kept back and the last one is asked
// for. The loaded library decides, not the headers.
static void choose_channel(GVC_t *context) {
  int major = 0, minor = 0;
  const char *version = gv.gvcVersion(context);
  if (version && sscanf(version, "%d.%d", &major, &minor) < 1) major = 0;
  hears_all = major > 2 || (major == 2 && minor >= 47);
  gv.agseterrf(hears_all ? hear : NULL);
  gv.agseterr(hears_all ? AGWARN : AGMAX);
}

// For a child process, whose stderr its parent reads. The file in which cgraph keeps messages back
// may be one of the parent's.
static void speak_out(void) {
  speaks_out = !hears_all;
  if (speaks_out) gv.agseterr(AGWARN);
}

static void forget_messages(void) {
  free(heard);
  heard = NULL;
  heard_length = 0;
  gv.agreseterrors();
}

// The messages since `forget_messages`, on the heap; NULL when there were none.
static char *take_messages(void) {
  int worst = gv.agreseterrors();
  if (speaks_out) return NULL;
  if (!hears_all) return worst > 0 ? gv.aglasterr() : NULL;
  char *taken = heard;
  heard = NULL;
  heard_length = 0;
  return taken;
}

// ---- The context ----

static GVC_t *context;

// A context must exist before the first graph: it gives the prototype graph its `label="\N"`.
bool cgv_start(void) {
  if (context) return true;
  context = cgv_open();
  if (context) choose_channel(context);
  return context != NULL;
}

const char *cgv_version(void) { return cgv_start() ? gv.gvcVersion(context) : NULL; }

bool cgv_has(const char *kind, const char *name) {
  if (!cgv_start()) return false;
  int count = 0;
  bool found = false;
  char **names = PLUGINS(context, kind, &count);
  for (int i = 0; names && i < count; i++) {
    found = found || strcmp(names[i], name) == 0;
    free(names[i]);
  }
  free(names);
  return found;
}

// ---- Steps of a drawing ----

// The engine in force. A graph's own `layout` beats the argument of gvLayout, so an engine that
// was asked for is written into the graph.
static const char *settle_engine(Agraph_t *graph, const char *asked) {
  char *own = gv.agget(graph, loose("layout"));
  bool has_own = own && own[0] != '\0';
  if (!asked) return has_own ? own : "dot";
  if (has_own) gv.agset(graph, loose("layout"), loose(asked));
  return asked;
}

// Where a URL may stand in DOT.
static const char *const link_attributes[] = {
    "URL",     "href",     "edgeURL", "edgehref", "headURL",
    "headhref", "tailURL", "tailhref", "labelURL", "labelhref",
};
enum { LINK_ATTRIBUTES = sizeof link_attributes / sizeof *link_attributes };

static bool opens_entity(const char *text) {
  size_t length = strspn(text + 1, "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  return length > 0 && text[1 + length] == ';';
}

// Before 2.44 the SVG writer copies a link's bytes between quotes as they are.
static void escape_links(void *object) {
  for (size_t i = 0; i < LINK_ATTRIBUTES; i++) {
    char *value = gv.agget(object, loose(link_attributes[i]));
    if (!value || !strpbrk(value, "\"<>&")) continue;
    char *safe = calloc(strlen(value) * 5 + 1, 1);
    if (!safe) continue;
    char *end = safe;
    for (const char *at = value; *at; at++) {
      const char *with = *at == '"'   ? "%22"
                         : *at == '<' ? "%3C"
                         : *at == '>' ? "%3E"
                         : *at == '&' && !opens_entity(at) ? "&amp;"
                                                           : NULL;
      if (with) end = stpcpy(end, with);
      else *end++ = *at;
    }
    gv.agset(object, loose(link_attributes[i]), safe);
    free(safe);
  }
}

static void escape_links_below(Agraph_t *graph) {
  escape_links(graph);
  for (Agraph_t *sub = gv.agfstsubg(graph); sub; sub = gv.agnxtsubg(sub)) escape_links_below(sub);
}

static void escape_all_links(Agraph_t *graph) {
  int major = 0, minor = 0;
  if (sscanf(gv.gvcVersion(context), "%d.%d", &major, &minor) == 2 && (major > 2 || minor >= 44)) return;
  escape_links_below(graph);
  for (Agnode_t *node = gv.agfstnode(graph); node; node = gv.agnxtnode(graph, node)) {
    escape_links(node);
    for (Agedge_t *edge = gv.agfstout(graph, node); edge; edge = gv.agnxtout(graph, edge)) escape_links(edge);
  }
}

// dot makes room for the label of a flat edge by reallocating a rank's list `v` without telling
// `av`, the pointer it later frees: a double free whenever the list moved. (Seen on 2.43; found
// with valgrind on a graph of thirty nodes in clusters.) A rank with more nodes than were
// allocated is one that was made longer.
static void mend_ranks(Agraph_t *graph, const char *engine) {
  if (strcmp(engine, "dot") != 0 || !GD_rank(graph)) return;
  for (int r = GD_minrank(graph); r <= GD_maxrank(graph); r++) {
    rank_t *rank = &GD_rank(graph)[r];
    if (rank->v != rank->av && rank->n > rank->an) rank->av = rank->v;
  }
}

static double padding(Agraph_t *graph) {
  char *text = gv.agget(graph, loose("pad"));
  return text && text[0] ? strtod(text, NULL) * 72 : 4;
}

// The width of the picture in points: of the window on the plane where the graph names one, else
// of all that is drawn.
static double picture_width(Agraph_t *graph) {
  char *window = gv.agget(graph, loose("viewport"));
  double width = window && window[0] ? strtod(window, NULL) : 0;
  if (width > 0) return width;
  return GD_bb(graph).UR.x - GD_bb(graph).LL.x + 2 * padding(graph);
}

static void set_scale(Agraph_t *graph, const cgv_job *job) {
  double width = picture_width(graph);
  if (job->pixel_width > 0 && width > 0) GD_drawing(graph)->dpi = job->pixel_width * 72 / width;
  else if (job->dpi > 0) GD_drawing(graph)->dpi = job->dpi;
}

// fdp and sfdp draw from the C library's generators: a drawing must not depend on the ones before
// it, and must equal what a fresh process draws.
static void seed_generators(void) {
  unsigned short start[3] = {0, 0, 0};
  srand(1);
  seed48(start);
}

static cgv_status draw_graph(Agraph_t *graph, const cgv_job *job, cgv_picture *picture,
                             bool leave_layout) {
  const char *engine = settle_engine(graph, job->engine);
  picture->detail = strdup(engine);
  if (job->refused && strcmp(engine, job->refused) == 0) return CGV_REFUSED_ENGINE;
  if (!cgv_has("layout", engine)) return CGV_UNKNOWN_ENGINE;
  escape_all_links(graph);
  seed_generators();
  if (gv.gvLayout(context, graph, engine) != 0) return CGV_LAYOUT_FAILED;
  set_scale(graph, job);
  char *out = NULL;
  size_t count = 0;
  int code = RENDER(context, graph, job->format, &out, &count);
  if (!leave_layout) {
    mend_ranks(graph, engine);
    gv.gvFreeLayout(context, graph);
  }
  if (code != 0) return CGV_RENDER_FAILED;  // `out` may be stale by now: not freed
  if (!out) return CGV_NO_MEMORY;
  picture->bytes = (uint8_t *)out;
  picture->count = count;
  return CGV_DRAWN;
}

cgv_picture cgv_draw(const cgv_job *job, bool leave_layout) {
  cgv_picture picture = {CGV_UNAVAILABLE, NULL, 0, NULL, NULL};
  if (!cgv_start()) {
    picture.detail = strdup(cgv_problem());
    return picture;
  }
  forget_messages();
  if (!cgv_has("device", job->format)) {  // a failed render would leave a stale job behind
    picture.status = CGV_UNKNOWN_FORMAT;
    picture.detail = strdup(job->format);
    return picture;
  }
  bool more = false;
  Agraph_t *graph = cgv_read(job->dot, &more);
  picture.status = graph ? draw_graph(graph, job, &picture, leave_layout) : CGV_BAD_TEXT;
  if (graph && !leave_layout && picture.status != CGV_LAYOUT_FAILED) gv.agclose(graph);
  picture.messages = take_messages();
  if (more) picture.detail = strdup("several graphs");
  return picture;
}

void cgv_picture_free(cgv_picture *picture) {
  if (picture->bytes) gv.gvFreeRenderData((char *)picture->bytes);
  free(picture->messages);
  free(picture->detail);
  *picture = (cgv_picture){CGV_UNAVAILABLE, NULL, 0, NULL, NULL};
}

// ---- For a child process ----

static bool write_all(int descriptor, const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, at, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    at += written;
    count -= (size_t)written;
  }
  return true;
}

static void put_number(uint8_t *at, uint64_t number) {
  for (int i = 0; i < 8; i++) at[i] = (uint8_t)(number >> (8 * i));
}

static bool write_frame(int descriptor, const cgv_picture *picture) {
  uint8_t head[36] = {'S', 'C', 'O', 'P'};
  size_t messages = picture->messages ? strlen(picture->messages) : 0;
  size_t detail = picture->detail ? strlen(picture->detail) : 0;
  put_number(head + 4, (uint64_t)picture->status);
  put_number(head + 12, picture->count);
  put_number(head + 20, messages);
  put_number(head + 28, detail);
  return write_all(descriptor, head, sizeof head) &&
         write_all(descriptor, picture->bytes, picture->count) &&
         write_all(descriptor, picture->messages, messages) &&
         write_all(descriptor, picture->detail, detail);
}

int cgv_draw_to(void *argument, int descriptor) {
  const cgv_batch *batch = argument;
  if (cgv_start()) speak_out();
  for (size_t i = 0; i < batch->count; i++) {
    cgv_picture picture = cgv_draw(&batch->jobs[i], true);
    if (!write_frame(descriptor, &picture)) return 74;
    fputc(CGV_NEXT, stderr);
    if (picture.bytes) gv.gvFreeRenderData((char *)picture.bytes);
  }
  return 0;
}
