#ifndef READING_H
#define READING_H

struct Agraph_s;

/// Reads DOT text into a graph whose subgraphs are visited in the order of the text.
struct Agraph_s *read_numbered(const char *dot);

#endif
