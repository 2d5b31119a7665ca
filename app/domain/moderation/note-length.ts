/** Of an internal note, in characters. */
export const longestNote = 2000;
