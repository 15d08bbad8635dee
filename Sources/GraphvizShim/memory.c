#include "memory.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Graphviz orders clusters, and fdp the ends of edges, by their addresses. Those of malloc depend
// on what was freed before, so that equal diagrams came out differently at each run. Here each
// graph takes its memory from one range of addresses, upwards, and gives it back when it closes.

// cgraph's memory discipline, declared here because Graphviz has dropped it since; where the
// library has none, the address of the symbol is NULL and everything stays as it is.
typedef struct {
  void *(*open)(void *discipline);
  void *(*alloc)(void *opened, size_t size);
  void *(*resize)(void *opened, void *old, size_t old_size, size_t size);
  void (*free)(void *opened, void *old);
  void (*close)(void *opened);
} memory_discipline;

extern memory_discipline AgMemDisc __attribute__((weak));

typedef struct {
  char *next, *end;
} range;

// Addresses only: pages cost memory once they are written.
static const size_t range_size = (size_t)1 << 30;
static const size_t header_size = 64;

static void *open_range(void *discipline) {
  (void)discipline;
  void *start = mmap(NULL, range_size, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED) return NULL;
#ifdef MADV_HUGEPAGE
  // A large graph touches ten thousands of pages, each with a visit to the kernel.
  madvise(start, range_size, MADV_HUGEPAGE);
#endif
  range *opened = start;
  opened->next = (char *)start + header_size;
  opened->end = (char *)start + range_size;
  return opened;
}

static void *take(void *opened, size_t size) {
  range *range = opened;
  size_t rounded = (size + 15) & ~(size_t)15;
  bool fits = range != NULL && rounded >= size && rounded <= (size_t)(range->end - range->next);
  if (!fits) return calloc(1, size);
  char *taken = range->next;
  range->next += rounded;
  return taken;
}

static void *resize(void *opened, void *old, size_t old_size, size_t size) {
  if (size <= old_size) return old;
  void *taken = take(opened, size);
  if (taken != NULL && old != NULL) memcpy(taken, old, old_size);
  return taken;
}

// What cgraph takes first of a graph's memory it gives back last. A `close` would be the place for
// this, but cgraph then leaves out all other clearing, and leaks.
static void give_back(void *opened, void *old) {
  bool is_last = opened != NULL && old == (char *)opened + header_size;
  if (is_last) munmap(opened, range_size);
}

void order_memory(void) {
  if (&AgMemDisc == NULL) return;
  AgMemDisc = (memory_discipline){open_range, take, resize, give_back, NULL};
}
