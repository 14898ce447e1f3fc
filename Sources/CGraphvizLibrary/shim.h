// The one place that names Graphviz's header. pkg-config puts its folder on the search path where
// it is asked; on Linux and in Homebrew's keg it is one folder up, hence the two spellings.
#if __has_include(<gvc.h>)
#include <gvc.h>
#else
#include <graphviz/gvc.h>
#endif
