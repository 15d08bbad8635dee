#include "GraphvizShim.h"
#include "worker.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { piece_size = 1 << 16, longest_wait = 1000000 };

typedef struct {
  char *bytes;
  size_t length, room;
} answer;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// Returns how many bytes came: 0 at the end, less on failure.
static ssize_t read_more(int pipe, answer *heard) {
  if (heard->room - heard->length < piece_size) {
    size_t room = 2 * heard->room + 2 * piece_size;
    char *bytes = realloc(heard->bytes, room);
    if (bytes == NULL) return -1;
    *heard = (answer){bytes, heard->length, room};
  }
  ssize_t count = read(pipe, heard->bytes + heard->length, heard->room - heard->length);
  if (count > 0) heard->length += (size_t)count;
  return count;
}

static shim_outcome listen_until(double deadline, int pipe, answer *heard) {
  for (;;) {
    double left = deadline - now();
    if (left <= 0) return shim_late;
    struct pollfd end = {pipe, POLLIN, 0};
    int ready = poll(&end, 1, (int)ceil(left * 1000));
    if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
    ssize_t count = ready < 0 ? -1 : read_more(pipe, heard);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0 ? shim_answered : shim_impossible;
  }
}

shim_outcome shim_delegate(const char *dot, const char *task, double seconds, char **bytes,
                           size_t *length) {
  double limit = fmin(seconds, longest_wait), deadline = now() + limit;
  worker started;
  answer heard = {NULL, 0, 0};
  *bytes = NULL;
  *length = 0;
  if (!start_worker(dot, limit, task, &started)) return shim_impossible;
  shim_outcome outcome = listen_until(deadline, started.answer, &heard);
  close(started.answer);
  if (outcome != shim_answered) kill(started.process, SIGKILL);
  while (waitpid(started.process, NULL, 0) < 0 && errno == EINTR) continue;
  *bytes = heard.bytes;
  *length = heard.length;
  return outcome;
}

void shim_discard(char *bytes) { free(bytes); }
