#include "GraphvizShim.h"
#include "reading.h"

#include <cgraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Subgraphs are visited in the order of their ids, and Graphviz's own ids are the addresses of the
// names: clusters would come in another order at each run. Here they are numbered as they come.
typedef struct {
  void *standard;
  char **names;
  size_t count, room;
} numbering;

static void *open_numbering(Agraph_t *graph, Agdisc_t *discipline) {
  numbering *state = calloc(1, sizeof *state);
  if (state != NULL) state->standard = AgIdDisc.open(graph, discipline);
  return state;
}

static void close_numbering(void *opened) {
  numbering *state = opened;
  AgIdDisc.close(state->standard);
  for (size_t i = 0; i < state->count; i++) free(state->names[i]);
  free(state->names);
  free(state);
}

static bool append(numbering *state, const char *name) {
  if (state->count == state->room) {
    size_t room = state->room * 2 + 8;
    char **names = realloc(state->names, room * sizeof *names);
    if (names == NULL) return false;
    state->names = names;
    state->room = room;
  }
  char *copy = strdup(name);
  if (copy != NULL) state->names[state->count++] = copy;
  return copy != NULL;
}

// Even numbers name something, as with Graphviz; odd ones are its own, for what has no name.
static __typeof__(AgIdDisc.map(0, 0, 0, 0, 0)) map(
    void *opened, int type, char *name, IDTYPE *id, int create) {
  numbering *state = opened;
  if (type != AGRAPH || name == NULL) return AgIdDisc.map(state->standard, type, name, id, create);
  size_t index = 0;
  while (index < state->count && strcmp(state->names[index], name) != 0) index++;
  if (index == state->count && (!create || !append(state, name))) return 0;
  *id = 2 * index + 2;
  return 1;
}

static void let_go(void *opened, int type, IDTYPE id) {
  numbering *state = opened;
  if (type != AGRAPH) AgIdDisc.free(state->standard, type, id);
}

static char *print(void *opened, int type, IDTYPE id) {
  numbering *state = opened;
  if (type != AGRAPH) return AgIdDisc.print(state->standard, type, id);
  return id % 2 == 0 && id > 0 && id / 2 <= state->count ? state->names[id / 2 - 1] : NULL;
}

// What other versions add to the discipline stays theirs; a flag is `int` here and `bool` there.
static Agdisc_t *numbered(void) {
  static Agiddisc_t ids;
  static Agdisc_t discipline;
  ids = AgIdDisc;
  ids.open = open_numbering;
  ids.map = (__typeof__(ids.map))map;
  ids.free = let_go;
  ids.print = print;
  ids.close = close_numbering;
  discipline = AgDefaultDisc;
  discipline.id = &ids;
  return &discipline;
}

struct Agraph_s *read_numbered(const char *dot) {
  FILE *file = fmemopen((void *)dot, strlen(dot), "r");
  if (file == NULL) return NULL;
  Agraph_t *graph = agread(file, numbered());
  fclose(file);
  return graph;
}
