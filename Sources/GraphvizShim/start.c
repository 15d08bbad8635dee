// For pipe2.
#define _GNU_SOURCE

#include "worker.h"

#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __APPLE__
#include <crt_externs.h>
#include <mach-o/dyld.h>
#define environ (*_NSGetEnviron())
#else
extern char **environ;
#endif

// The file that this process runs, even if another has taken its place on disk meanwhile.
static bool find_program(char *path, uint32_t size) {
#ifdef __APPLE__
  return _NSGetExecutablePath(path, &size) == 0;
#else
  return snprintf(path, size, "/proc/self/exe") > 0;
#endif
}

// A file and not a pipe: nobody need feed it, and a worker that dies early raises no SIGPIPE here.
static FILE *file_holding(const char *text) {
  FILE *file = tmpfile();
  if (file == NULL) return NULL;
  fcntl(fileno(file), F_SETFD, FD_CLOEXEC);
  size_t length = strlen(text);
  if (fwrite(text, 1, length, file) == length && fflush(file) == 0 &&
      lseek(fileno(file), 0, SEEK_SET) == 0)
    return file;
  fclose(file);
  return NULL;
}

// Both ends close in any other program that this process starts meanwhile: else its life, not the
// worker's, would decide when the answer ends.
static bool open_pipe(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC) == 0;
#else
  return pipe(ends) == 0 && fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 &&
         fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
#endif
}

// This process's environment and the order; the strings are not copied.
static char **environment_with(char *order) {
  size_t count = 0;
  while (environ[count] != NULL) count++;
  char **copy = calloc(count + 2, sizeof *copy);
  if (copy == NULL) return NULL;
  copy[0] = order;
  memcpy(copy + 1, environ, count * sizeof *copy);
  return copy;
}

// What Graphviz, pango and a failed assertion print by themselves is for nobody.
static bool spawn(pid_t *process, int input, int output, char *order) {
  char path[PATH_MAX], *arguments[] = {"graphviz-worker", NULL};
  char **environment = environment_with(order);
  posix_spawn_file_actions_t files;
  bool ready = environment != NULL && find_program(path, sizeof path) &&
               posix_spawn_file_actions_init(&files) == 0;
  bool spawned = ready && posix_spawn_file_actions_adddup2(&files, input, 0) == 0 &&
                 posix_spawn_file_actions_adddup2(&files, output, 1) == 0 &&
                 posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0) == 0 &&
                 posix_spawn(process, path, &files, NULL, arguments, environment) == 0;
  if (ready) posix_spawn_file_actions_destroy(&files);
  free(environment);
  return spawned;
}

bool start_worker(const char *dot, double seconds, const char *task, worker *started) {
  char order[1024];
  int ends[2];
  // A second more than the deadline, which this process keeps itself as long as it lives.
  snprintf(order, sizeof order, "%s=%.0f %s", worker_order, ceil(seconds) + 1, task);
  FILE *input = file_holding(dot);
  if (input == NULL) return false;
  bool spawned = false;
  if (open_pipe(ends)) {
    spawned = spawn(&started->process, fileno(input), ends[1], order);
    close(ends[1]);
    if (!spawned) close(ends[0]);
  }
  fclose(input);
  started->answer = ends[0];
  return spawned;
}
