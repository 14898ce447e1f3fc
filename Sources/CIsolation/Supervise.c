#define _GNU_SOURCE  // strcasestr, wait4
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SAID_KEPT = 64 * 1024, SAID_ALLOWED = 16 * 1024 * 1024, CHUNK = 64 * 1024 };

typedef struct {
  uint8_t *bytes;
  size_t count, capacity;
  uint64_t seen;  // with what was not kept
  bool open;
} stream;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int out_of_the_way(int ends[2]) {
  for (int i = 0; i < 2; i++) {
    // Ends 0 to 2 are where the child's own streams go: keep clear of them.
    int high = fcntl(ends[i], F_DUPFD_CLOEXEC, 10);
    close(ends[i]);
    ends[i] = high;
  }
  if (ends[0] >= 0 && ends[1] >= 0) return 0;
  int reason = errno;
  for (int i = 0; i < 2; i++) {
    if (ends[i] >= 0) close(ends[i]);
    ends[i] = -1;
  }
  errno = reason;
  return -1;
}

int cis_pipe(int ends[2]) { return pipe(ends) == 0 ? out_of_the_way(ends) : -1; }

int cis_pair(int ends[2]) {
  return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 ? out_of_the_way(ends) : -1;
}

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0  // where nothing is forked ahead
#endif

// What is left of an order, and where it goes; below 0 when all is given.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  int to;
} errand;

// Gives as much as the child takes now. One that takes none any more has its reasons: they are in
// how it ends.
static void give(errand *left) {
  ssize_t given = left->count > 0 ? send(left->to, left->bytes, left->count,
                                         MSG_DONTWAIT | MSG_NOSIGNAL) : 0;
  if (given < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) return;
  if (given > 0) {
    left->bytes += given;
    left->count -= (size_t)given;
  }
  if (given > 0 && left->count > 0) return;
  close(left->to);
  left->to = -1;
}

static bool grow(stream *into, size_t room) {
  if (into->count + room <= into->capacity) return true;
  size_t capacity = into->capacity * 2 > into->count + room ? into->capacity * 2
                                                            : into->count + room;
  uint8_t *bytes = realloc(into->bytes, capacity);
  if (!bytes) return false;
  into->bytes = bytes;
  into->capacity = capacity;
  return true;
}

// Reads what is there; keeps at most `kept` bytes.
static void drain(stream *from, int descriptor, uint64_t kept) {
  uint8_t chunk[CHUNK];
  ssize_t got = read(descriptor, chunk, sizeof chunk);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (got <= 0) {
    from->open = false;
    return;
  }
  from->seen += (uint64_t)got;
  size_t keep = (size_t)got;
  if (from->count + keep > kept) keep = from->count < kept ? (size_t)(kept - from->count) : 0;
  if (keep > 0 && grow(from, keep + 1)) {
    memcpy(from->bytes + from->count, chunk, keep);
    from->count += keep;
  }
}

// Waits for the child's end until the deadline. 1: gone, 0: still there, -1: nobody knows it,
// because the host ignores SIGCHLD.
static int reap(pid_t child, double deadline, int *status, struct rusage *usage) {
  for (long pause = 50 * 1000;; pause = pause < 2000 * 1000 ? pause * 2 : pause) {
    pid_t gone = wait4(child, status, WNOHANG, usage);
    if (gone == child) return 1;
    if (gone < 0 && errno != EINTR) return -1;
    if (now() >= deadline) return 0;
    struct timespec moment = {0, pause};
    nanosleep(&moment, NULL);
  }
}

static bool mentions_memory(const char *said) {
  return said && (strcasestr(said, "memory") || strcasestr(said, "failed to allocate"));
}

// Nothing tells a death for want of memory from any other. It is called that when the child said
// so, or when it had grown by three quarters of its limit.
static bool starved(const cis_report *report, const struct rusage *usage, uint64_t inherited,
                    const cis_limits *limits) {
  if (limits->memory_bytes == 0) return false;
#if defined(__APPLE__)
  uint64_t peak = (uint64_t)usage->ru_maxrss;
#else
  uint64_t peak = (uint64_t)usage->ru_maxrss * 1024;
#endif
  return mentions_memory(report->said) || peak >= inherited + limits->memory_bytes / 4 * 3;
}

static void judge(cis_report *report, int status, const struct rusage *usage, uint64_t inherited,
                  const cis_limits *limits) {
  if (WIFSIGNALED(status)) {
    report->signal = WTERMSIG(status);
    report->outcome = report->signal == SIGXCPU             ? CIS_TIMED_OUT
                      : starved(report, usage, inherited, limits) ? CIS_NO_MEMORY
                                                                : CIS_CRASHED;
  } else if (WIFEXITED(status) && WEXITSTATUS(status) != 0) {
    report->exit_code = WEXITSTATUS(status);
    report->outcome = starved(report, usage, inherited, limits) ? CIS_NO_MEMORY : CIS_FAILED;
  } else {
    report->outcome = report->count == 0 ? CIS_SILENT : CIS_DONE;
  }
}

static bool flooded(const stream *result, const stream *said, const cis_limits *limits) {
  return result->seen > limits->result_bytes || said->seen > SAID_ALLOWED;
}

// Listens until both pipes end, the time is over or too much has come; true in the first case.
static bool listen_to(const cis_watch *watch, errand *order, stream *result, stream *said,
                      const cis_limits *limits, double deadline) {
  while ((result->open || said->open) && !flooded(result, said, limits)) {
    double left = deadline - now();
    if (left <= 0) return false;
    struct pollfd ends[3] = {{result->open ? watch->result : -1, POLLIN, 0},
                             {said->open ? watch->said : -1, POLLIN, 0},
                             {order->to, POLLOUT, 0}};
    int milliseconds = left > 3600 ? 3600 * 1000 : (int)(left * 1000) + 1;
    if (poll(ends, 3, milliseconds) < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    if (ends[0].revents) drain(result, watch->result, limits->result_bytes);
    if (ends[1].revents) drain(said, watch->said, SAID_KEPT);
    if (ends[2].revents) give(order);
  }
  return !result->open && !said->open;
}

static void finish(cis_report *report, stream *result, stream *said) {
  report->bytes = result->bytes;
  report->count = result->count;
  if (!said->bytes) return;
  said->bytes[said->count] = '\0';  // `drain` keeps a byte free
  report->said = (char *)said->bytes;
}

void cis_kill(pid_t child) {
  int status;
  kill(child, SIGKILL);
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
}

static void end_by_force(cis_report *report, const cis_watch *watch, cis_outcome outcome) {
  cis_kill(watch->child);
  report->outcome = outcome;
  report->deadline = 0;
}

cis_report cis_give_order(const cis_watch *watch, const uint8_t *bytes, size_t count,
                          const cis_limits *limits) {
  if (watch->child == 0) {
    errno = watch->system_error;
    return cis_not_started();
  }
  stream result = {.open = true}, said = {.open = true};
  cis_report report = {.deadline = now() + limits->seconds};
  errand order = {bytes, count, watch->order};
  bool heard_out = listen_to(watch, &order, &result, &said, limits, report.deadline);
  bool flood = flooded(&result, &said, limits);
  finish(&report, &result, &said);
  close(watch->result);
  close(watch->said);
  if (order.to >= 0) close(order.to);
  if (!heard_out) end_by_force(&report, watch, flood ? CIS_FLOODED : CIS_TIMED_OUT);
  return report;
}

void cis_settle(cis_report *report, const cis_watch *watch, const cis_limits *limits) {
  if (report->deadline == 0) return;
  int status = 0;
  struct rusage usage = {0};
  int gone = reap(watch->child, report->deadline, &status, &usage);
  if (gone == 0) {
    end_by_force(report, watch, CIS_TIMED_OUT);
    return;
  }
  judge(report, gone < 0 ? 0 : status, &usage, watch->inherited, limits);
  report->deadline = 0;
}

cis_report cis_supervise(const cis_watch *watch, const cis_limits *limits) {
  cis_report report = cis_give_order(watch, NULL, 0, limits);
  cis_settle(&report, watch, limits);
  return report;
}

cis_report cis_not_started(void) {
  return (cis_report){.outcome = CIS_NOT_STARTED, .system_error = errno};
}

void cis_report_free(cis_report *report) {
  free(report->bytes);
  free(report->said);
  *report = (cis_report){0};
}
