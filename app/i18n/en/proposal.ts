import type es from "../es/proposal.ts";

export default {
  "proposal.refused.not-shown": "This proposal is not published at the moment.",
  "proposal.refused.proposals-not-invited": "This consultation takes no proposals.",
  "proposal.refused.twice": "You have written the same already. There is no need to send it again.",
  "proposal.refused.too-many":
    "You have made 20 proposals in this consultation, which is the most one can make.",
  "proposal.refused.not-yours": "Only its author can withdraw it.",
  "proposal.vote.missing": "Choose agree, disagree or pass",
  "proposal.imported-supports":
    "{count, plural, one {# support in the original process} other {# supports in the original process}}",
} satisfies Record<keyof typeof es, string>;
