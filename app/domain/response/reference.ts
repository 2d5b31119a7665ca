/** No 0 O 1 I L U: nothing that is misread aloud or on paper, and few words by accident. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A response's public number, "K7QM-2FXA": 30^8 of them, about 656 thousand million.
 * @param draw  an integer from 0 up to, not including, its argument, each as likely
 */
export function newReference(draw: (below: number) => number): string {
  const signs = Array.from({ length: 8 }, () => alphabet[draw(alphabet.length)]);
  return `${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}
