#define _GNU_SOURCE  // syscall
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

static void close_from(int lowest) {
#if defined(__linux__) && defined(SYS_close_range)
  if (syscall(SYS_close_range, lowest, ~0U, 0) == 0) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  for (int i = lowest; i < (most > 0 && most < 65536 ? (int)most : 65536); i++) close(i);
}

// The parent's handlers clean up the parent's things: none of the child's business.
static void reset_signals(void) {
  const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD, SIGXCPU, SIGALRM,
                        SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) signal(caught[i], SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

void cis_follow_parent(pid_t parent) {
#if defined(__linux__)
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(71);
#else
  (void)parent;  // the limit on processor time and the closed pipe must do
#endif
}

enum { RESULT = 3 };

// What a child gets of its parent: a place for its result, one for what it says, and perhaps an
// order. Each is an end that no exec inherits, or -1.
typedef struct {
  int result[2], said[2], order[2];
} ends;

static void close_end(int *end) {
  if (*end >= 0) close(*end);
  *end = -1;
}

static void close_ends(ends *all, int side) {
  close_end(&all->result[side]);
  close_end(&all->said[side]);
  close_end(&all->order[1 - side]);
}

static bool open_ends(ends *all, bool with_order) {
  *all = (ends){{-1, -1}, {-1, -1}, {-1, -1}};
  if (cis_pipe(all->result) == 0 && cis_pipe(all->said) == 0 &&
      (!with_order || cis_pair(all->order) == 0))
    return true;
  int reason = errno;
  close_ends(all, 0);
  close_ends(all, 1);
  errno = reason;
  return false;
}

static void become_child(const ends *all, pid_t parent) {
  reset_signals();
  cis_follow_parent(parent);
  cis_leave_no_core();
  int input = all->order[0] >= 0 ? all->order[0] : open("/dev/null", O_RDONLY);
  if (input > 0) dup2(input, 0);
  dup2(all->said[1], 1);
  dup2(all->said[1], 2);
  dup2(all->result[1], RESULT);
  close_from(RESULT + 1);
}

static cis_watch no_child(int reason) {
  return (cis_watch){.system_error = reason, .order = -1};
}

// `limits` are NULL for a child that is to get them with its order.
static cis_watch fork_child(cis_work work, void *context, const cis_limits *limits) {
  ends all;
  if (!open_ends(&all, !limits)) return no_child(errno);
  pid_t parent = getpid();
  cis_footprint own = cis_own_footprint();
  pid_t child = fork();
  if (child == 0) {
    become_child(&all, parent);
    cis_inherited = own.data;
    if (limits) cis_confine(limits);
    int code = work(context, RESULT);
    // The parent hears the end at once, and not only when this process has been taken apart.
    for (int i = 1; i <= RESULT; i++) close(i);
    _exit(code);
  }
  int reason = errno;
  close_ends(&all, 1);
  if (child > 0) return (cis_watch){child, all.result[0], all.said[0], 0, own.resident,
                                    all.order[1]};
  close_ends(&all, 0);
  return no_child(reason);
}

cis_watch cis_fork(cis_work work, void *context, const cis_limits *limits) {
  return fork_child(work, context, limits);
}

cis_watch cis_fork_ahead(cis_work work) {
#if defined(__linux__)
  struct stat tasks;
  // A folder has a link for itself, one for its name, and one for each folder in it.
  if (stat("/proc/self/task", &tasks) != 0 || tasks.st_nlink != 3) return no_child(EBUSY);
  return fork_child(work, NULL, NULL);
#else
  (void)work;
  return no_child(ENOSYS);
#endif
}

void cis_dismiss(const cis_watch *watch) {
  if (watch->child == 0) return;
  if (watch->order >= 0) close(watch->order);
  close(watch->result);
  close(watch->said);
  cis_kill(watch->child);
}
