export type Cell = string | number | null;

export function blanks(howMany: number): null[] {
  return Array.from({ length: howMany }, () => null);
}
