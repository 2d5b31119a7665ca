import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Escolha concordo, discordo ou passo",
} satisfies Record<keyof typeof es, string>;
