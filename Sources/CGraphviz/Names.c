// Reading DOT text so that the same text always gives the same drawing.
//
// Up to 2.x, cgraph numbers a name by the address of its characters, and subgraphs come in the
// order of these numbers. In a fresh process addresses rise with the text; in one that has drawn
// before, freed memory is used again in any order, the clusters change places, and the second
// drawing of a graph differs from the first. So names are numbered here, in the order of the text,
// which is the order `dot` sees. Later releases order subgraphs by sequence.

#include "Names.h"
#include "Library.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#ifdef NIL  // headers before 3.0

// Names get even numbers above all the odd ones of nameless objects, as addresses would be.
#define FIRST_NAME ((IDTYPE)1 << 40)

typedef struct {
  Agraph_t *graph;
  char **names;  // in the graph's own string table: cgraph looks at what stands before them
  size_t count, capacity;
  size_t *slots;  // open addressing, a name's place plus one
  size_t slot_count;
  IDTYPE nameless;
} name_list;

static size_t hash(const char *text) {
  size_t value = 5381;
  while (*text) value = value * 33 ^ (unsigned char)*text++;
  return value;
}

static size_t slot_of(const name_list *all, const char *name) {
  size_t slot = hash(name) & (all->slot_count - 1);
  while (all->slots[slot] && strcmp(all->names[all->slots[slot] - 1], name) != 0)
    slot = (slot + 1) & (all->slot_count - 1);
  return slot;
}

static bool make_room(name_list *all) {
  if (all->count < all->capacity) return true;
  size_t capacity = all->capacity ? all->capacity * 2 : 64;
  char **names = realloc(all->names, capacity * sizeof *names);
  if (!names) return false;
  all->names = names;
  size_t *slots = calloc(capacity * 2, sizeof *slots);
  if (!slots) return false;
  free(all->slots);
  all->slots = slots;
  all->capacity = capacity;
  all->slot_count = capacity * 2;
  for (size_t i = 0; i < all->count; i++) all->slots[slot_of(all, names[i])] = i + 1;
  return true;
}

static void *open_names(Agraph_t *graph, Agdisc_t *discipline) {
  (void)discipline;
  name_list *all = calloc(1, sizeof *all);
  if (!all) return NULL;
  all->graph = graph;
  all->nameless = 1;
  return all;
}

static long map_name(void *state, int type, char *name, IDTYPE *id, int create) {
  (void)type;
  name_list *all = state;
  if (!name) {
    *id = all->nameless;
    all->nameless += 2;
    return 1;
  }
  *id = 0;
  if (!make_room(all)) return 1;
  size_t slot = slot_of(all, name);
  if (!all->slots[slot] && create) {
    char *kept = gv.agstrdup(all->graph, name);
    if (!kept) return 1;
    all->names[all->count++] = kept;
    all->slots[slot] = all->count;
  }
  if (all->slots[slot]) *id = FIRST_NAME + 2 * (all->slots[slot] - 1);
  return 1;
}

static long take_number(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return 0;
}

static void free_number(void *state, int type, IDTYPE id) { (void)state, (void)type, (void)id; }

static char *name_of(void *state, int type, IDTYPE id) {
  (void)type;
  const name_list *all = state;
  if (id < FIRST_NAME || (id - FIRST_NAME) / 2 >= all->count) return NULL;
  return all->names[(id - FIRST_NAME) / 2];
}

// The names go with the graph's string table.
static void close_names(void *state) {
  name_list *all = state;
  free(all->names);
  free(all->slots);
  free(all);
}

static void register_object(void *state, int type, void *object) {
  (void)state, (void)type, (void)object;
}

static int read_some(void *channel, char *buffer, int size) {
  const char **at = channel;
  size_t count = strnlen(*at, size > 0 ? (size_t)size : 0);
  memcpy(buffer, *at, count);
  *at += count;
  return (int)count;
}

// Static, since a graph keeps the pointers.
static Agiddisc_t names = {open_names,  map_name,    take_number,    free_number,
                           name_of,     close_names, register_object};
static Agiodisc_t text = {read_some, NULL, NULL};
static Agdisc_t discipline;

static Agraph_t *next_graph(const char **at) {
  discipline = *gv.AgDefaultDisc;
  discipline.id = &names;
  discipline.io = &text;
  return gv.agread(at, &discipline);
}

#else

static Agraph_t *next_graph(const char **at) {
  Agraph_t *graph = gv.agmemread(*at);
  *at = "";
  return graph;
}

#endif

// cgraph's scanner belongs to the process and keeps what follows the first graph for the next
// reader, so the rest is read, too.
Agraph_t *cgv_read(const char *dot, bool *more) {
  const char *at = dot;
#ifdef NIL
  gv.agreadline(1);
#endif
  *more = false;
  Agraph_t *graph = next_graph(&at);
  for (int i = 0; graph && i < 64; i++) {
    Agraph_t *extra = next_graph(&at);
    if (!extra) break;
    *more = true;
    gv.agclose(extra);
  }
  if (!graph || (!*more && gv.agerrors() == 0)) return graph;
  gv.agclose(graph);
  return NULL;
}
