import type { JobName } from "#app/domain/job/job.ts";

/**
 * What waits for what: letters for letters only, small things for small things, and what reads a whole
 * consultation, asks a language model or decides a hundred cases keeps none of them waiting.
 */
type Lane = "letters" | "small" | "large";

/** How many jobs of each lane one process does at once. */
export const atOnce: Record<Lane, number> = { letters: 2, small: 2, large: 2 };

/** Those that come in floods are last in their lane. */
const laneOf: Record<JobName, Lane> = {
  "send-mail": "letters",
  tidy: "small",
  "remove-files": "small",
  "tell-voters": "small",
  "tell-followers": "small",
  "look-for-vote-burst": "small",
  "look-for-signals": "small",
  "decide-in-bulk": "large",
  "undo-in-bulk": "large",
  reword: "large",
  summarise: "large",
  retheme: "large",
  "refresh-cases": "large",
  "back-up": "large",
};

export const jobNames = Object.keys(laneOf) as JobName[];

export const lanes = (Object.keys(atOnce) as Lane[]).map((lane) => ({
  names: jobNames.filter((name) => laneOf[name] === lane),
  atOnce: atOnce[lane],
}));
