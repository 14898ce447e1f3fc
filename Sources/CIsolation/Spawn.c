#include "internal.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <unistd.h>

extern char **environ;

// The input goes through a nameless file: a pipe would need writing while the child is being read.
static FILE *input_file(const uint8_t *input, size_t count) {
  FILE *file = tmpfile();
  if (!file) return NULL;
  if (fwrite(input, 1, count, file) == count && fflush(file) == 0 && fseek(file, 0, SEEK_SET) == 0)
    return file;
  fclose(file);
  return NULL;
}

static int start(pid_t *child, const char *program, const char *argument, int input, int result,
                 int said) {
  char *words[] = {(char *)(uintptr_t)program, (char *)(uintptr_t)argument, NULL};
  posix_spawn_file_actions_t actions;
  int code = posix_spawn_file_actions_init(&actions);
  if (code != 0) return code;
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, result, 1);
  posix_spawn_file_actions_adddup2(&actions, said, 2);
  code = posix_spawn(child, program, &actions, NULL, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

cis_report cis_spawn(const char *program, const char *argument, const uint8_t *input,
                     size_t input_count, const cis_limits *limits) {
  int result[2] = {-1, -1}, said[2] = {-1, -1};
  pid_t child = 0;
  int code = ENOMEM;
  FILE *file = input_file(input, input_count);
  if (!file || cis_pipe(result) != 0 || cis_pipe(said) != 0) code = errno;
  else code = start(&child, program, argument, fileno(file), result[1], said[1]);
  if (file) fclose(file);
  if (result[1] >= 0) close(result[1]);
  if (said[1] >= 0) close(said[1]);
  if (code == 0) return cis_supervise(&(cis_watch){child, result[0], said[0], 0, 0, -1}, limits);
  if (result[0] >= 0) close(result[0]);
  if (said[0] >= 0) close(said[0]);
  errno = code;
  return cis_not_started();
}
