#ifndef WORKER_H
#define WORKER_H

#include <stdbool.h>
#include <sys/types.h>

// A layout cannot be interrupted, and killing its thread would leave Graphviz unusable. So a layout
// with a deadline runs in a process of its own, a worker: this program again, which turns aside
// before its `main`, reads DOT from standard input and answers on standard output in records: a
// letter, a length, and as many bytes.

/// The environment variable that makes a process of this program a worker: its value tells the
/// seconds of processor time, the engine and the renderers, separated by spaces.
extern const char worker_order[];

/// A process at work, and the end of the pipe that its answer comes out of.
typedef struct {
  pid_t process;
  int answer;
} worker;

/// Starts a worker on DOT text; false if the system cannot.
bool start_worker(const char *dot, double seconds, const char *task, worker *started);

#endif
