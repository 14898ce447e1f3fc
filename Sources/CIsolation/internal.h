#pragma once
#include "CIsolation.h"
#include <sys/types.h>

// The parent's ends of the pipes from a child.
typedef struct {
  pid_t child;
  int result;
  int said;
} cis_watch;

// Reads both pipes until the child is gone or over a limit; never leaves it alive.
cis_report cis_supervise(const cis_watch *watch, const cis_limits *limits);

// A report that no child could be made, because of errno.
cis_report cis_not_started(void);

// A pipe that no exec inherits.
int cis_pipe(int ends[2]);

// A parent killed outright takes this process along, where the system can do that.
void cis_follow_parent(pid_t parent);
