import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Choisissez d’accord, pas d’accord ou je passe",
} satisfies Record<keyof typeof es, string>;
