#include "internal.h"

#include <stdio.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <unistd.h>

cis_footprint cis_own_footprint(void) {
  cis_footprint own = {0, 0};
#if defined(__linux__)
  FILE *file = fopen("/proc/self/statm", "re");
  if (!file) return own;
  unsigned long resident = 0, data = 0;
  // Pages: size, resident, shared, text, unused, data.
  if (fscanf(file, "%*u %lu %*u %*u %*u %lu", &resident, &data) == 2) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    own = (cis_footprint){resident * page, data * page};
  }
  fclose(file);
#endif
  return own;
}

static void lower(int resource, rlim_t value, rlim_t slack) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  rlim_t highest = limit.rlim_max;
  limit.rlim_cur = value < highest ? value : highest;
  limit.rlim_max = value + slack < highest ? value + slack : highest;
  (void)setrlimit(resource, &limit);
}

uint64_t cis_inherited = 0;

void cis_leave_no_core(void) { lower(RLIMIT_CORE, 0, 0); }

void cis_confine(const cis_limits *limits) {
  cis_leave_no_core();
  // Processor time is the belt to the wall clock's braces: it still ends a child whose parent was
  // stopped. Two seconds more, so that the parent is first; and one to the hard limit, whose
  // signal would not tell why.
  lower(RLIMIT_CPU, (rlim_t)limits->seconds + 2, 1);
  if (limits->memory_bytes == 0) return;
#if defined(__linux__)
  // Private writable memory only: font files are mapped, and a parent's reserved address space
  // says nothing about what the child will use.
  lower(RLIMIT_DATA, (rlim_t)(limits->memory_bytes + cis_inherited), 0);
#else
  lower(RLIMIT_AS, (rlim_t)limits->memory_bytes, 0);
#endif
}

void cis_grow_in_large_pieces(void) {
#if defined(__GLIBC__)
  mallopt(M_TOP_PAD, 8 << 20);
#endif
}
