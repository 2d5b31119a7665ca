/** What a summary can be taken away as, the most asked for first; each is at the address of this name. */
export const fileKinds = ["pdf", "png", "svg", "csv", "json"] as const;
export type FileKind = (typeof fileKinds)[number];
