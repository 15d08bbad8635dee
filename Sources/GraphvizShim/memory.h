#ifndef MEMORY_H
#define MEMORY_H

/// Makes the addresses of a graph's parts rise in the order in which they are made.
void order_memory(void);

#endif
