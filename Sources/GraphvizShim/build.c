#include "GraphvizShim.h"
#include "library.h"

#include <cgraph.h>

struct Agraph_s *shim_open(const char *name, bool directed) {
  prepare();
  return agopen((char *)name, directed ? Agdirected : Agundirected, NULL);
}

struct Agraph_s *shim_cluster(struct Agraph_s *graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

struct Agnode_s *shim_node(struct Agraph_s *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

struct Agedge_s *shim_edge(struct Agraph_s *graph, struct Agnode_s *tail, struct Agnode_s *head) {
  return agedge(graph, tail, head, NULL, 1);
}

// As the reader of DOT does: whoever does not set an attribute that some other sets has it empty.
static Agsym_t *declared(Agraph_t *root, int kind, const char *name) {
  Agsym_t *attribute = agattr(root, kind, (char *)name, NULL);
  return attribute != NULL ? attribute : agattr(root, kind, (char *)name, "");
}

void shim_set(void *object, const char *name, const char *value) {
  Agsym_t *attribute = declared(agroot(object), AGTYPE(object), name);
  agxset(object, attribute, (char *)value);
}

void shim_set_default(struct Agraph_s *graph, shim_kind kind, const char *name, const char *value) {
  static const int kinds[] = {AGRAPH, AGNODE, AGEDGE};
  declared(agroot(graph), kinds[kind], name);
  Agsym_t *attribute = agattr(graph, kinds[kind], (char *)name, (char *)value);
  // An empty value is written as DOT too.
  if (graph == agroot(graph)) attribute->print = 1;
}
