import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Choose agree, disagree or pass",
} satisfies Record<keyof typeof es, string>;
