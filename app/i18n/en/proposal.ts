import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Choose agree, disagree or pass",
  "proposal.imported-supports":
    "{count, plural, one {# support in the original process} other {# supports in the original process}}",
} satisfies Record<keyof typeof es, string>;
