/** Folds words for comparing and searching: "  Quilpué " and "quilpue" become the same. */
export function foldText(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
