#include "internal.h"

#include <sys/resource.h>

static void lower(int resource, rlim_t value, rlim_t slack) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  rlim_t highest = limit.rlim_max;
  limit.rlim_cur = value < highest ? value : highest;
  limit.rlim_max = value + slack < highest ? value + slack : highest;
  (void)setrlimit(resource, &limit);
}

void cis_confine(const cis_limits *limits) {
  lower(RLIMIT_CORE, 0, 0);
  // Processor time is the belt to the wall clock's braces: it still ends a child whose parent was
  // stopped. Two seconds more, so that the parent is first; and one to the hard limit, whose
  // signal would not tell why.
  lower(RLIMIT_CPU, (rlim_t)limits->seconds + 2, 1);
  if (limits->memory_bytes == 0) return;
#if defined(__linux__)
  // Private writable memory only: font files are mapped, and a parent's reserved address space
  // says nothing about what the child will use.
  lower(RLIMIT_DATA, (rlim_t)limits->memory_bytes, 0);
#else
  lower(RLIMIT_AS, (rlim_t)limits->memory_bytes, 0);
#endif
}
