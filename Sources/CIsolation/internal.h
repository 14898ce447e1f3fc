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

// No core of this process is kept.
void cis_leave_no_core(void);

// Kills a child and waits for its end.
void cis_kill(pid_t child);

// A report that no child could be made, because of errno.
cis_report cis_not_started(void);

// A pipe that no exec inherits.
int cis_pipe(int ends[2]);

// Two ends of which the second writes to the first; `send` can keep a signal off where nobody reads.
// No exec inherits them.
int cis_pair(int ends[2]);

// A parent killed outright takes this process along, where the system can do that.
void cis_follow_parent(pid_t parent);
