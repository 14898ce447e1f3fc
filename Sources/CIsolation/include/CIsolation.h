// CIsolation: a piece of work in a child process, with limits and a pipe back.
//
// Promise: returns within the time limit and a little, with an outcome, and leaves no child behind.
// Takes:   a C function or a program to run, limits on time, memory and output.
// Gives:   the outcome, the bytes of the child's result, the start of what it said on stderr.
// Sees:    the operating system, nothing of ours.
// Never:   runs Swift in a child of a process with threads, nor lets a child write to the parent's
//          stdout.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  CIS_DONE = 0,          // left with 0 and wrote something
  CIS_TIMED_OUT = 1,     // wall clock or processor time
  CIS_NO_MEMORY = 2,     // died for want of memory, as far as can be told
  CIS_CRASHED = 3,       // a signal, see `signal`
  CIS_FAILED = 4,        // left with another code than 0, see `exit_code`
  CIS_FLOODED = 5,       // wrote more than allowed
  CIS_SILENT = 6,        // left with 0 and wrote nothing
  CIS_NOT_STARTED = 7,   // no child could be made, see `system_error`
} cis_outcome;

typedef struct {
  double seconds;         // wall clock
  uint64_t memory_bytes;  // the child's own data; 0: no limit
  uint64_t result_bytes;  // what it may write as its result
} cis_limits;

typedef struct {
  cis_outcome outcome;
  int signal;
  int exit_code;
  int system_error;  // errno
  uint8_t *bytes;    // the result, also a partial one
  size_t count;
  char *said;        // stderr and stdout of the child, its first 64 KiB, NUL-terminated
  double deadline;   // until when the child may still be going; 0: it is gone
} cis_report;

// What a forked child runs: writes its result to the descriptor, returns its exit code. It must
// touch nothing that another thread of the parent may have held at the time of the fork.
typedef int (*cis_work)(void *context, int descriptor);

// A child that runs, and the parent's ends of the pipes from it.
typedef struct {
  int32_t child;         // 0: none was started, see `system_error`
  int result;
  int said;
  int system_error;      // errno
  uint64_t inherited;    // resident bytes that the child began with
  int order;             // where a child that was forked ahead gets its order, else -1
} cis_watch;

// Forks and runs `work`. Sound where C libraries survive a fork (Linux). The child leaves with
// _exit: nothing is freed, no exit handler runs. It dies with the thread that forked it, so that
// thread must be the one to call cis_supervise, and soon.
cis_watch cis_fork(cis_work work, void *context, const cis_limits *limits);

// Reads both pipes until the child is gone or over a limit; never leaves it alive. Several threads
// may each watch a child of theirs.
cis_report cis_supervise(const cis_watch *watch, const cis_limits *limits);

// Forks a child before there is anything to do: `work` runs at once and reads its order from its
// stdin, to the end. It then calls cis_confine itself. Only a process with one thread is copied
// whole, so that any language may go on in the copy: with more threads, or where the system does not
// tell how many there are, there is no child, and `system_error` is EBUSY. Linux only; elsewhere it
// is ENOSYS.
cis_watch cis_fork_ahead(cis_work work);

// The first half of cis_supervise, for a child that was forked ahead: gives it its order and hears
// it out. A child that has closed its pipes may still be going; cis_settle waits for it.
cis_report cis_give_order(const cis_watch *watch, const uint8_t *order, size_t count,
                          const cis_limits *limits);

// The second half: the child is gone, and the report says how it ended.
void cis_settle(cis_report *report, const cis_watch *watch, const cis_limits *limits);

// Ends a child of cis_fork_ahead that is not needed after all.
void cis_dismiss(const cis_watch *watch);

// Reads an order: all of stdin, given back with cis_order_free. False when there is no memory for it.
bool cis_read_order(uint8_t **order, size_t *count);
void cis_order_free(uint8_t *order);

// Writes all of it; false when that fails.
bool cis_write(int descriptor, const uint8_t *bytes, size_t count);

// Starts a program with one argument and `input` as its stdin; its stdout is the result. For systems on which
// a fork without an exec is not sound (macOS, once text libraries are loaded). The program calls
// cis_enter and cis_confine itself.
cis_report cis_spawn(const char *program, const char *argument, const uint8_t *input,
                     size_t input_count, const cis_limits *limits);

// Puts the limits on memory and processor time on this process; memory that it inherited from a
// fork does not count.
void cis_confine(const cis_limits *limits);

// Has the C library ask for memory in pieces of eight megabytes, where it can be told so.
void cis_grow_in_large_pieces(void);

// For the program of cis_spawn, first thing: reads all of stdin, as cis_read_order does, turns stdout
// into stderr so that no library can spoil the result, and ties this process's life to its
// parent's where the system can. Returns the descriptor for the result, or -1.
int cis_enter(uint8_t **input, size_t *count);

// The path of the running program, kept here; NULL when the system does not tell.
const char *cis_own_path(void);

void cis_report_free(cis_report *report);
