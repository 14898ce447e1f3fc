#pragma once
#include "CIsolation.h"
#include <sys/types.h>

// The parent's ends of the pipes from a child.
typedef struct {
  pid_t child;
  int result;
  int said;
  uint64_t inherited;  // resident bytes that the child began with
} cis_watch;

// What a process has before a piece of work begins: a child of a fork inherits it, and it is not
// the work's doing. Zero where the system does not tell.
typedef struct {
  uint64_t resident;
  uint64_t data;
} cis_footprint;

cis_footprint cis_own_footprint(void);

// `cis_confine` for a forked child: its limit on memory begins above what it inherited.
void cis_confine_beyond(const cis_limits *limits, uint64_t inherited);

// Reads both pipes until the child is gone or over a limit; never leaves it alive.
cis_report cis_supervise(const cis_watch *watch, const cis_limits *limits);

// A report that no child could be made, because of errno.
cis_report cis_not_started(void);

// A pipe that no exec inherits.
int cis_pipe(int ends[2]);

// A parent killed outright takes this process along, where the system can do that.
void cis_follow_parent(pid_t parent);
