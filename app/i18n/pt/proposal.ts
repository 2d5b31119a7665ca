import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Escolha concordo, discordo ou passo",
  "proposal.imported-supports":
    "{count, plural, one {# apoio no processo original} many {# de apoios no processo original} other {# apoios no processo original}}",
} satisfies Record<keyof typeof es, string>;
