#define _GNU_SOURCE  // syscall
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
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

static _Noreturn void be_child(cis_work work, void *context, int result, int said, pid_t parent,
                               uint64_t inherited, const cis_limits *limits) {
  reset_signals();
  cis_follow_parent(parent);
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing > 0) dup2(nothing, 0);
  dup2(said, 1);
  dup2(said, 2);
  dup2(result, RESULT);
  close_from(RESULT + 1);
  cis_confine_beyond(limits, inherited);
  _exit(work(context, RESULT));
}

static cis_watch no_child(int reason) { return (cis_watch){.system_error = reason}; }

cis_watch cis_fork(cis_work work, void *context, const cis_limits *limits) {
  int result[2], said[2];
  if (cis_pipe(result) != 0) return no_child(errno);
  if (cis_pipe(said) != 0) {
    int reason = errno;
    close(result[0]);
    close(result[1]);
    return no_child(reason);
  }
  pid_t parent = getpid();
  cis_footprint own = cis_own_footprint();
  pid_t child = fork();
  if (child == 0) be_child(work, context, result[1], said[1], parent, own.data, limits);
  int reason = errno;
  close(result[1]);
  close(said[1]);
  if (child < 0) {
    close(result[0]);
    close(said[0]);
    return no_child(reason);
  }
  return (cis_watch){child, result[0], said[0], 0, own.resident};
}
