import type es from "../es/proposal.ts";

export default {
  "proposal.refused.not-shown": "Esta proposta não está publicada neste momento.",
  "proposal.refused.proposals-not-invited": "Esta consulta não recebe propostas.",
  "proposal.refused.twice": "Você já escreveu a mesma coisa. Não é preciso enviar de novo.",
  "proposal.refused.too-many": "Você já fez 20 propostas nesta consulta, que é o máximo.",
  "proposal.refused.not-yours": "Só quem a escreveu pode retirá-la.",
  "proposal.vote.missing": "Escolha concordo, discordo ou passo",
  "proposal.imported-supports":
    "{count, plural, one {# apoio no processo original} many {# de apoios no processo original} other {# apoios no processo original}}",
} satisfies Record<keyof typeof es, string>;
