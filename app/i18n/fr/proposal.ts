import type es from "../es/proposal.ts";

export default {
  "proposal.refused.not-shown": "Cette proposition n’est pas publiée en ce moment.",
  "proposal.refused.proposals-not-invited": "Cette consultation ne reçoit pas de propositions.",
  "proposal.refused.twice": "Vous avez déjà écrit la même chose. Inutile de l’envoyer de nouveau.",
  "proposal.refused.too-many": "Vous avez déjà fait 20 propositions dans cette consultation, le maximum.",
  "proposal.refused.not-yours": "Seule la personne qui l’a écrite peut la retirer.",
  "proposal.vote.missing": "Choisissez d’accord, pas d’accord ou je passe",
  "proposal.imported-supports":
    "{count, plural, one {# soutien dans le processus d’origine} many {# de soutiens dans le processus d’origine} other {# soutiens dans le processus d’origine}}",
} satisfies Record<keyof typeof es, string>;
