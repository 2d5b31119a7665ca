/** The first words of a text, ending with a whole one. */
export function shortened(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters).replace(/[\s.,;:]+\S*$/, "")}…`;
}
