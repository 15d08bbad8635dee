#include "GraphvizShim.h"

#include <gvc.h>

enum { points_per_inch = 72 };

static shim_box around(pointf center, double width, double height) {
  return (shim_box){center.x - width / 2, center.y - height / 2, center.x + width / 2,
                    center.y + height / 2};
}

shim_box shim_bounds(struct Agraph_s *graph) {
  boxf bounds = GD_bb(graph);
  return (shim_box){bounds.LL.x, bounds.LL.y, bounds.UR.x, bounds.UR.y};
}

bool shim_node_box(struct Agraph_s *graph, const char *name, shim_box *box) {
  Agnode_t *node = agnode(graph, (char *)name, 0);
  if (node == NULL) return false;
  double width = ND_width(node) * points_per_inch, height = ND_height(node) * points_per_inch;
  *box = around(ND_coord(node), width, height);
  return true;
}

bool shim_label_box(struct Agraph_s *graph, const char *name, shim_label label, shim_box *box) {
  Agnode_t *node = agnode(graph, (char *)name, 0);
  if (node == NULL) return false;
  bool inner = label == shim_inner_label;
  textlabel_t *text = inner ? ND_label(node) : ND_xlabel(node);
  if (text == NULL || (!inner && !text->set)) return false;
  // An inner label gets its own position only while it is drawn.
  *box = around(inner ? ND_coord(node) : text->pos, text->dimen.x, text->dimen.y);
  return true;
}
