#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

bool cis_read_order(uint8_t **bytes, size_t *count) {
  size_t capacity = 0;
  *bytes = NULL;
  *count = 0;
  for (;;) {
    if (*count + 65536 > capacity) {
      capacity = capacity * 2 + 65536;
      uint8_t *longer = realloc(*bytes, capacity);
      if (!longer) return false;
      *bytes = longer;
    }
    ssize_t got = read(0, *bytes + *count, capacity - *count);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    if (got == 0) return true;
    *count += (size_t)got;
  }
}

void cis_order_free(uint8_t *order) { free(order); }

int cis_enter(uint8_t **input, size_t *count) {
  cis_follow_parent(getppid());
  int result = dup(1);
  if (result < 0 || dup2(2, 1) < 0) return -1;
  return cis_read_order(input, count) ? result : -1;
}

const char *cis_own_path(void) {
  static char path[4096];
#if defined(__APPLE__)
  uint32_t size = sizeof path;
  if (_NSGetExecutablePath(path, &size) != 0) return NULL;
#else
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0) return NULL;
  path[length] = '\0';
#endif
  return path;
}

bool cis_write(int descriptor, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}
