import { parseArgs } from "node:util";

/** How much of everything: enough for figures to trust, or enough to see within two minutes that nothing broke. */
export interface Amount {
  name: "full" | "quick";
  rounds: number;
  roundSeconds: number;
  warmUpSeconds: number;
  /** Contributions of the consultations whose pages should cost the same. */
  sizes: number[];
  /** How many kinds of pages of somebody signed in. */
  signedInPages: number;
  probeSeconds: number;
  /** How near to the highest rate the search comes, as a share of it. */
  probedTo: number;
  crowdSeconds: number;
  /** How often a rate that proves too high in the long run may be lowered. */
  crowdTries: number;
  twiceSeconds: number;
  backSeconds: number;
}

export const full: Amount = {
  name: "full",
  rounds: 5,
  roundSeconds: 2,
  warmUpSeconds: 4,
  sizes: [1000, 100_000, 1_000_000],
  signedInPages: 3,
  probeSeconds: 4,
  probedTo: 0.12,
  crowdSeconds: 60,
  crowdTries: 3,
  twiceSeconds: 20,
  backSeconds: 10,
};

export const quick: Amount = {
  name: "quick",
  rounds: 2,
  roundSeconds: 0.5,
  warmUpSeconds: 0.7,
  sizes: [1000, 20_000],
  signedInPages: 1,
  probeSeconds: 1,
  probedTo: 0.25,
  crowdSeconds: 6,
  crowdTries: 2,
  twiceSeconds: 3,
  backSeconds: 4,
};

export const parts = ["pages", "signed-in", "votes", "announcement"] as const;
export type Part = (typeof parts)[number];

export interface Options {
  amount: Amount;
  /** Keeps a profile of each server's processor beside the results, and says what takes the time. */
  profile: boolean;
  parts: Part[];
  postgres: boolean;
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
      /** Only these, with a comma between them. */
      only: { type: "string" },
      "no-postgres": { type: "boolean", default: false },
    },
  });
  const asked = values.only?.split(",") ?? [...parts];
  const unknown = asked.find((one) => !parts.some((part) => part === one));
  if (unknown !== undefined) throw new Error(`--only knows ${parts.join(", ")}; not "${unknown}"`);
  return {
    amount: values.quick ? quick : full,
    profile: values.profile,
    parts: parts.filter((part) => asked.includes(part)),
    postgres: !values["no-postgres"],
  };
}
