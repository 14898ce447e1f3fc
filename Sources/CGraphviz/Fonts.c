#include "CGraphviz.h"

#include <dlfcn.h>

// fontconfig is what Graphviz's text plug-ins ask for fonts. It is looked up at run time: a build
// without its headers works, and where it is absent the answer is "nobody can tell".

typedef struct {
  int count, capacity;
  void **fonts;
} font_set;

typedef struct {
  void *(*pattern_create)(void);
  void (*pattern_destroy)(void *);
  int (*pattern_add_char_set)(void *, const char *, const void *);
  void *(*char_set_create)(void);
  int (*char_set_add)(void *, uint32_t);
  void (*char_set_destroy)(void *);
  void *(*object_set_create)(void);
  void (*object_set_destroy)(void *);
  font_set *(*font_list)(void *, void *, void *);
  void (*font_set_destroy)(font_set *);
  int (*init)(void);
} fontconfig;

static const char *const library_names[] = {
    "libfontconfig.so.1",
    "libfontconfig.1.dylib",
    "/opt/homebrew/lib/libfontconfig.1.dylib",
    "/usr/local/lib/libfontconfig.1.dylib",
};

static void *open_library(void) {
  void *library = NULL;
  for (size_t i = 0; !library && i < sizeof library_names / sizeof *library_names; i++)
    library = dlopen(library_names[i], RTLD_LAZY | RTLD_LOCAL);
  return library;
}

static bool find(void *library, const char *name, void *place) {
  void *symbol = dlsym(library, name);
  *(void **)place = symbol;
  return symbol != NULL;
}

// Loads fontconfig once; `ready` keeps the outcome, good or bad.
static bool load(fontconfig *fc) {
  static fontconfig loaded;
  static int ready = -1;
  if (ready < 0) {
    void *library = open_library();
    ready = library && find(library, "FcPatternCreate", &loaded.pattern_create) &&
            find(library, "FcPatternDestroy", &loaded.pattern_destroy) &&
            find(library, "FcPatternAddCharSet", &loaded.pattern_add_char_set) &&
            find(library, "FcCharSetCreate", &loaded.char_set_create) &&
            find(library, "FcCharSetAddChar", &loaded.char_set_add) &&
            find(library, "FcCharSetDestroy", &loaded.char_set_destroy) &&
            find(library, "FcObjectSetCreate", &loaded.object_set_create) &&
            find(library, "FcObjectSetDestroy", &loaded.object_set_destroy) &&
            find(library, "FcFontList", &loaded.font_list) &&
            find(library, "FcFontSetDestroy", &loaded.font_set_destroy) &&
            find(library, "FcInit", &loaded.init) && loaded.init();
  }
  *fc = loaded;
  return ready == 1;
}

int cgv_font_covers(const uint32_t *points, size_t count) {
  fontconfig fc;
  if (!load(&fc)) return -1;
  void *wanted = fc.char_set_create();
  void *pattern = fc.pattern_create();
  void *nothing = fc.object_set_create();
  if (!wanted || !pattern || !nothing) return -1;
  for (size_t i = 0; i < count; i++) fc.char_set_add(wanted, points[i]);
  fc.pattern_add_char_set(pattern, "charset", wanted);
  font_set *fonts = fc.font_list(NULL, pattern, nothing);
  int covered = fonts ? fonts->count > 0 : -1;
  if (fonts) fc.font_set_destroy(fonts);
  fc.object_set_destroy(nothing);
  fc.pattern_destroy(pattern);
  fc.char_set_destroy(wanted);
  return covered;
}
