#include "messages.h"
#include "GraphvizShim.h"

#include <cgraph.h>
#include <stdlib.h>
#include <string.h>

// Enough to understand a failure; what comes after is dropped.
static char heard[1 << 16];
static size_t heard_length = 0;

static int hear(char *piece) {
  size_t length = strlen(piece), room = sizeof heard - 1 - heard_length;
  if (length > room) length = room;
  memcpy(heard + heard_length, piece, length);
  heard_length += length;
  heard[heard_length] = '\0';
  return 0;
}

// Before 2.46.1 a message that outgrows Graphviz's buffer is printed from a spent va_list, which
// crashes. One long message without arguments makes the buffer grow while that is harmless.
static void widen_message_buffer(void) {
  enum { size = 1 << 20 };
  char *message = malloc(size);
  if (message == NULL) return;
  memset(message, ' ', size - 1);
  message[size - 1] = '\0';
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wformat-security"
  agerr(AGWARN, message);
#pragma clang diagnostic pop
  free(message);
}

void listen_to_messages(void) {
  agseterrf(hear);
  widen_message_buffer();
  shim_forget_messages();
}

const char *shim_messages(void) { return heard; }

bool shim_failed(void) { return agerrors() >= AGERR; }

void shim_forget_messages(void) {
  heard_length = 0;
  heard[0] = '\0';
  agreseterrors();
}
