import type es from "../es/proposal.ts";

export default {
  "proposal.vote.missing": "Choisissez d’accord, pas d’accord ou je passe",
  "proposal.imported-supports":
    "{count, plural, one {# soutien dans le processus d’origine} many {# de soutiens dans le processus d’origine} other {# soutiens dans le processus d’origine}}",
} satisfies Record<keyof typeof es, string>;
