// What Swift cannot call in libgvc: macros, globals, `char *` where const was meant, and calls
// whose types changed between versions. Incomplete types only: no Graphviz header leaks from here.

#ifndef GRAPHVIZ_SHIM_H
#define GRAPHVIZ_SHIM_H

#include <stdbool.h>
#include <stddef.h>

struct Agraph_s;
struct Agnode_s;
struct Agedge_s;

/// A rectangle in points, y up.
typedef struct {
  double min_x, min_y, max_x, max_y;
} shim_box;

/// Which text of a node.
typedef enum { shim_inner_label, shim_outer_label } shim_label;

/// Runs work on a thread with a deep stack, one caller at a time in this process.
/// Every other function may be called from within such work only, save shim_delegate.
/// Returns false if no thread could be started; then the work did not run.
bool shim_run(void (*work)(void *), void *context);

/// Begins a graph; NULL if there is no memory. Its name becomes the library's own.
struct Agraph_s *shim_open(const char *name, bool directed);

/// Adds a cluster to a graph or cluster, a node, and an edge; a node of the graph joins a cluster.
struct Agraph_s *shim_cluster(struct Agraph_s *graph, const char *name);
struct Agnode_s *shim_node(struct Agraph_s *graph, const char *name);
struct Agedge_s *shim_edge(struct Agraph_s *graph, struct Agnode_s *tail, struct Agnode_s *head);

/// What a default holds for: the graph or cluster itself, its nodes, or its edges.
typedef enum { shim_graphs, shim_nodes, shim_edges } shim_kind;

/// Sets an attribute of a node or edge, or that of a graph or cluster and of what is added later.
void shim_set(void *object, const char *name, const char *value);
void shim_set_default(struct Agraph_s *graph, shim_kind kind, const char *name, const char *value);

/// Frees a graph and what its layout left, once the caller of shim_run has its answer.
void shim_close(struct Agraph_s *graph);

/// Places nodes and edges; the same graph must not be laid out twice.
bool shim_layout(struct Agraph_s *graph, const char *engine);

/// Writes a placed graph to memory, to be freed with shim_free; NULL on failure or for no bytes.
char *shim_render(struct Agraph_s *graph, const char *format, size_t *length);
void shim_free(char *bytes);

/// Tells where the layout put the drawing, a node, or the text of a node; false if it has none.
shim_box shim_bounds(struct Agraph_s *graph);
bool shim_node_box(struct Agraph_s *graph, const char *name, shim_box *box);
bool shim_label_box(struct Agraph_s *graph, const char *name, shim_label label, shim_box *box);

/// What Graphviz said since the last call of shim_forget_messages, and whether it was an error.
const char *shim_messages(void);
bool shim_failed(void);
void shim_forget_messages(void);

/// How a worker ended.
typedef enum { shim_answered, shim_late, shim_impossible } shim_outcome;

/// Runs this program again as a worker, which reads DOT text, obeys a task (an engine and renderers,
/// separated by spaces) and is killed once so many seconds have passed. May be called at any time,
/// from any thread. The bytes are to be freed with shim_discard, whatever the outcome.
shim_outcome shim_delegate(const char *dot, const char *task, double seconds, char **bytes,
                           size_t *length);
void shim_discard(char *bytes);

/// Finds a pattern among bytes; NULL if it is not there. May be called at any time.
const unsigned char *shim_find(const unsigned char *bytes, size_t length,
                               const unsigned char *pattern, size_t pattern_length);

#endif
