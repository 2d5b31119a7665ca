/** How what a moderator decided looks in a tag. */
export const kindOfTag = {
  approve: "open",
  restore: "open",
  hide: "stopped",
  "hide-part": "stopped",
  suspend: "stopped",
  move: "waiting",
  merge: "waiting",
  label: "waiting",
  "close-thread": "waiting",
} as const;
