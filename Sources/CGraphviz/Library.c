#include "Library.h"
#include "CGraphviz.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

cgv_library gv;

static char problem[256];

// From 13 on gvRenderData counts in `size_t`: the one mark by which headers tell their generation.
typedef int (*wide_render)(GVC_t *, graph_t *, const char *, char **, size_t *);
#define IS_WIDE _Generic(&gvRenderData, wide_render: true, default: false)

#ifdef __APPLE__
static const char *const library_names[] = {
    "libgvc.dylib",
    "/opt/homebrew/lib/libgvc.dylib",
    "/usr/local/lib/libgvc.dylib",
};
#else
static const char *const library_names[] = {"libgvc.so.6", "libgvc.so.7", "libgvc.so.8"};
#endif
enum { LIBRARY_NAMES = sizeof library_names / sizeof *library_names };

static bool find(void *library, const char *name, void *place) {
  void *symbol = dlsym(library, name);
  if (!symbol) snprintf(problem, sizeof problem, "it has no function %s", name);
  *(void **)place = symbol;
  return symbol != NULL;
}

static bool find_all(void *library) {
#define FIND(name) if (!find(library, #name, &gv.name)) return false;
  CGV_FUNCTIONS(FIND)
  CGV_READERS(FIND)
#undef FIND
  return true;
}

// Whether the library counts and lays out its structures as the headers say.
static bool same_generation(GVC_t *context) {
  const char *version = context ? gv.gvcVersion(context) : "unknown";
  if (context && (atoi(version) >= 13) == IS_WIDE) return true;
  snprintf(problem, sizeof problem, "version %s is installed, this was built for %s", version,
           IS_WIDE ? "13 or later" : "versions before 13");
  return false;
}

GVC_t *cgv_open(void) {
  snprintf(problem, sizeof problem, "there is no libgvc");
  for (int i = 0; i < LIBRARY_NAMES; i++) {
    void *library = dlopen(library_names[i], RTLD_LAZY | RTLD_LOCAL);
    if (!library || !find_all(library)) continue;
    GVC_t *context = gv.gvContext();
    if (same_generation(context)) return context;
  }
  return NULL;
}

const char *cgv_problem(void) { return problem; }
