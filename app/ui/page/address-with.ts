/** An address of ours with what is asked there; what is empty is not asked. */
export function addressWith(path: string, asked: Record<string, string | null | undefined>): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
}
