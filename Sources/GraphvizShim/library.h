#ifndef LIBRARY_H
#define LIBRARY_H

/// Sets the library up, which must come before any graph.
void prepare(void);

/// Reads DOT text; NULL if it cannot be read.
struct Agraph_s *read_dot(const char *dot);

#endif
