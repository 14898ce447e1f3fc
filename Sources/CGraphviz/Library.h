// Graphviz's functions, found in its library at run time.
//
// A command that draws nothing then never maps the library, and one on a machine without it says
// so in a sentence. The headers give the types; nothing of the library is named in an expression
// that is evaluated, so a linker that keeps only what is needed leaves it out.
#pragma once

#if __has_include(<gvc.h>)
#include <gvc.h>
#else
#include <graphviz/gvc.h>
#endif

#define CGV_FUNCTIONS(each)                                                                    \
  each(aglasterr) each(agreseterrors) each(agerrors) each(agseterr) each(agseterrf)            \
  each(agget) each(agset) each(agstrdup) each(agclose)                                         \
  each(agfstsubg) each(agnxtsubg) each(agfstnode) each(agnxtnode) each(agfstout) each(agnxtout) \
  each(gvContext) each(gvcVersion) each(gvPluginList)                                          \
  each(gvLayout) each(gvRenderData) each(gvFreeLayout) each(gvFreeRenderData)

#ifdef NIL  // headers before 3.0
#define CGV_READERS(each) each(agread) each(agreadline) each(AgDefaultDisc)
#else
#define CGV_READERS(each) each(agmemread)
#endif

typedef struct {
#define CGV_FIELD(name) __typeof__(&name) name;
  CGV_FUNCTIONS(CGV_FIELD)
  CGV_READERS(CGV_FIELD)
#undef CGV_FIELD
} cgv_library;

// Filled by the first `cgv_open` that gives a context.
extern cgv_library gv;

// Loads the library that these headers belong to and makes a context in it. NULL when there is no
// library, or only one of the other generation (13 changed the types): `cgv_problem` says which.
GVC_t *cgv_open(void);
