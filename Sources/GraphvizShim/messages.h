#ifndef MESSAGES_H
#define MESSAGES_H

/// Sends what Graphviz says to our buffer instead of stderr.
void listen_to_messages(void);

#endif
