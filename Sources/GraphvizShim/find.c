// Linux declares memmem only for those who ask; macOS and the BSDs always do.
#define _GNU_SOURCE
#include "GraphvizShim.h"

#include <string.h>

const unsigned char *shim_find(const unsigned char *bytes, size_t length,
                               const unsigned char *pattern, size_t pattern_length) {
  return memmem(bytes, length, pattern, pattern_length);
}
