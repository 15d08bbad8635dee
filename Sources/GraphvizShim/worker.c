#include "worker.h"
#include "GraphvizShim.h"
#include "library.h"

#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

const char worker_order[] = "MAILLAGE_GRAPHVIZ_WORKER";

enum { gibibyte = 1 << 30, memory_gibibytes = 4 };

static void say(char kind, const void *bytes, size_t length) {
  fputc(kind, stdout);
  fwrite(&length, sizeof length, 1, stdout);
  fwrite(bytes, 1, length, stdout);
}

static void say_text(char kind, const char *text) { say(kind, text, strlen(text)); }

static void say_places(Agraph_t *graph) {
  shim_box bounds = shim_bounds(graph), box;
  say('b', &bounds, sizeof bounds);
  for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
    const char *name = agnameof(node);
    say_text('n', name);
    if (shim_node_box(graph, name, &box)) say('o', &box, sizeof box);
    if (shim_label_box(graph, name, shim_inner_label, &box)) say('i', &box, sizeof box);
    if (shim_label_box(graph, name, shim_outer_label, &box)) say('x', &box, sizeof box);
  }
  // Should a renderer crash, this much is known.
  fflush(stdout);
}

static char *all_input(void) {
  size_t length = 0, room = 1 << 16;
  char *text = malloc(room);
  while (text != NULL) {
    length += fread(text + length, 1, room - 1 - length, stdin);
    text[length] = '\0';
    if (length < room - 1) break;
    text = realloc(text, room *= 2);
  }
  return text;
}

// Returns what failed, or NULL if all went well.
static const char *answer(const char *engine, char *renderers) {
  char *dot = all_input(), *rest = NULL;
  Agraph_t *graph = dot == NULL ? NULL : read_dot(dot);
  if (graph == NULL) return "reading";
  if (!shim_layout(graph, engine) || shim_failed()) return "layout";
  say_places(graph);
  for (char *name = strtok_r(renderers, " ", &rest); name; name = strtok_r(NULL, " ", &rest)) {
    size_t length = 0;
    char *bytes = shim_render(graph, name, &length);
    if (bytes == NULL || shim_failed()) return name;
    say('f', bytes, length);
    shim_free(bytes);
  }
  return NULL;
}

static void obey(void *context) {
  char *rest = NULL, *engine = strtok_r(context, " ", &rest);
  const char *failure = engine == NULL ? "order" : answer(engine, rest);
  if (failure != NULL) say_text('!', failure);
  say_text('w', shim_messages());
  say('.', "", 0);
  fflush(stdout);
}

// Should the parent die, nobody is left to keep the deadline but the system.
static void bound(rlim_t seconds) {
  struct rlimit time = {seconds, seconds}, none = {0, 0};
  struct rlimit memory = {(rlim_t)memory_gibibytes * gibibyte, (rlim_t)memory_gibibytes * gibibyte};
  setrlimit(RLIMIT_CPU, &time);
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_CORE, &none);
}

__attribute__((constructor)) static void work_if_asked(void) {
  const char *order = getenv(worker_order);
  if (order == NULL) return;
  char *rest = NULL, *own = strdup(order);
  if (own == NULL) _exit(1);
  bound((rlim_t)strtoul(own, &rest, 10));
  _exit(shim_run(obey, rest) ? 0 : 1);
}
