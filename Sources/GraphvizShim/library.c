#include "GraphvizShim.h"
#include "memory.h"
#include "messages.h"

#include <gvc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Graphviz recurses as deep as the longest path: 8 MiB overflow on a chain of 50,000 nodes.
enum { stack_size = 256 << 20 };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

typedef struct {
  void (*work)(void *);
  void *context;
} job;

static void *perform(void *argument) {
  const job *current = argument;
  current->work(current->context);
  return NULL;
}

bool shim_run(void (*work)(void *), void *context) {
  job current = {work, context};
  pthread_attr_t attributes;
  pthread_t thread;
  if (pthread_attr_init(&attributes) != 0) return false;
  pthread_mutex_lock(&turn);
  bool started = pthread_attr_setstacksize(&attributes, stack_size) == 0 &&
                 pthread_create(&thread, &attributes, perform, &current) == 0;
  if (started) pthread_join(thread, NULL);
  pthread_mutex_unlock(&turn);
  pthread_attr_destroy(&attributes);
  return started;
}

// One context for the process: each costs 13 ms, and Graphviz's state is per process anyway.
static GVC_t *context(void) {
  static GVC_t *shared = NULL;
  if (shared == NULL) {
    order_memory();
    listen_to_messages();
    shared = gvContext();
  }
  return shared;
}

struct Agraph_s *shim_read(const char *dot) {
  return context() == NULL ? NULL : agmemread(dot);
}

void shim_close(struct Agraph_s *graph) {
  gvFreeLayout(context(), graph);
  agclose(graph);
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
