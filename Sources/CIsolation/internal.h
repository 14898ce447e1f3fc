#pragma once
#include "CIsolation.h"
#include <sys/types.h>

// What a process has before a piece of work begins: a child of a fork inherits it, and it is not
// the work's doing. Zero where the system does not tell.
typedef struct {
  uint64_t resident;
  uint64_t data;
} cis_footprint;

cis_footprint cis_own_footprint(void);

// Bytes of data that this process has from the one it was forked from; set by `cis_fork`s.
extern uint64_t cis_inherited;

// A report that no child could be made, because of errno.
cis_report cis_not_started(void);

// A pipe that no exec inherits.
int cis_pipe(int ends[2]);

// Two ends of which the second writes to the first and, where nobody reads, gets an error and no
// signal. No exec inherits them.
int cis_pair(int ends[2]);

// A parent killed outright takes this process along, where the system can do that.
void cis_follow_parent(pid_t parent);
