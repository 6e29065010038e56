#pragma once

#include <hyphen.h>
#include <stdlib.h>

// Opens a dictionary; null where there is none. The margins for print (never leave one letter on a line) hide syllables,
// so they are taken away as far as the library lets them.
static inline HyphenDict *CHyphen_open(const char *path) {
  HyphenDict *dictionary = hnj_hyphen_load(path);
  if (dictionary == NULL) return NULL;
  dictionary->lhmin = 1;
  dictionary->rhmin = 1;
  return dictionary;
}

// Marks with an odd number in `points` (room for `size` + 5) each letter after which a word may be broken. Spellings that
// change at a break are made by the library on the way; nobody needs them here.
static inline int CHyphen_points(HyphenDict *dictionary, const char *word, int size, char *points) {
  char **replacements = NULL;
  int *positions = NULL;
  int *cuts = NULL;
  int result = hnj_hyphen_hyphenate2(dictionary, word, size, points, NULL, &replacements, &positions, &cuts);
  if (replacements != NULL) {
    for (int index = 0; index < size; index += 1) free(replacements[index]);
    free(replacements);
  }
  free(positions);
  free(cuts);
  return result;
}
