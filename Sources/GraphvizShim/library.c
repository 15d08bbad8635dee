#include "GraphvizShim.h"
#include "library.h"
#include "memory.h"
#include "messages.h"

#include <gvc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Graphviz recurses as deep as the longest path: 8 MiB overflow on a chain of 50,000 nodes.
enum { stack_size = 256 << 20 };

// Held while a caller's work runs.
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

// The thread of the last work, which may still be closing what that left.
static pthread_t last;
static bool has_last = false;
static struct Agraph_s *spent = NULL;

// Tells that the work is done.
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t done = PTHREAD_COND_INITIALIZER;
static bool is_done;

typedef struct {
  void (*work)(void *);
  void *context;
} job;

static void close_spent(void);

// No caller needs the closing, which takes its time: the answer goes out first.
static void *perform(void *argument) {
  job current = *(const job *)argument;
  current.work(current.context);
  pthread_mutex_lock(&guard);
  is_done = true;
  pthread_cond_signal(&done);
  pthread_mutex_unlock(&guard);
  close_spent();
  return NULL;
}

static void await_work(void) {
  pthread_mutex_lock(&guard);
  while (!is_done) pthread_cond_wait(&done, &guard);
  pthread_mutex_unlock(&guard);
}

static void await_last(void) {
  if (has_last) pthread_join(last, NULL);
  has_last = false;
}

bool shim_run(void (*work)(void *), void *context) {
  job current = {work, context};
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  pthread_mutex_lock(&turn);
  await_last();
  is_done = false;
  bool started = pthread_attr_setstacksize(&attributes, stack_size) == 0 &&
                 pthread_create(&last, &attributes, perform, &current) == 0;
  has_last = started;
  if (started) await_work();
  pthread_mutex_unlock(&turn);
  pthread_attr_destroy(&attributes);
  return started;
}

// The process may not end around a thread within Graphviz, whose own end comes next. Whoever ends it
// in the midst of work, as Graphviz does without memory, is not waited for.
static void leave(void) {
  if (pthread_mutex_trylock(&turn) != 0) return;
  await_last();
  pthread_mutex_unlock(&turn);
}

// One context for the process: each costs 13 ms, and Graphviz's state is per process anyway.
static GVC_t *context(void) {
  static GVC_t *shared = NULL;
  if (shared == NULL) {
    order_memory();
    listen_to_messages();
    shared = gvContext();
    atexit(leave);
  }
  return shared;
}

void prepare(void) { context(); }

struct Agraph_s *read_dot(const char *dot) {
  return context() == NULL ? NULL : agmemread(dot);
}

static void close_spent(void) {
  if (spent == NULL) return;
  gvFreeLayout(context(), spent);
  agclose(spent);
  spent = NULL;
}

void shim_close(struct Agraph_s *graph) {
  close_spent();
  spent = graph;
}

bool shim_layout(struct Agraph_s *graph, const char *engine) {
  // Some engines draw their starting positions from these, and nobody reseeds them.
  srand(1);
  srand48(1);
  return gvLayout(context(), graph, engine) == 0;
}

// The length is an `unsigned` until Graphviz 12 and a `size_t` since 13; there is no version macro.
typedef int (*render_before_13)(GVC_t *, graph_t *, const char *, char **, unsigned *);
#define LENGTH_OF_RENDER _Generic(&gvRenderData, render_before_13: 0u, default: (size_t)0)

char *shim_render(struct Agraph_s *graph, const char *format, size_t *length) {
  char *bytes = NULL;
  __typeof__(LENGTH_OF_RENDER) count = 0;
  // After a failure the pointer dangles: it must not be freed.
  if (gvRenderData(context(), graph, format, &bytes, &count) != 0) return NULL;
  *length = count;
  if (count > 0) return bytes;
  shim_free(bytes);
  return NULL;
}

void shim_free(char *bytes) { gvFreeRenderData(bytes); }
