export default {
  "proposal.refused.not-shown": "Esta propuesta no está publicada en este momento.",
  "proposal.refused.proposals-not-invited": "Esta consulta no recibe propuestas.",
  "proposal.refused.twice": "Ya escribió lo mismo. No hace falta enviarlo otra vez.",
  "proposal.refused.too-many": "Ya hizo 20 propuestas en esta consulta, que es el máximo.",
  "proposal.refused.not-yours": "Solo quien la escribió puede retirarla.",
  "proposal.vote.missing": "Elija de acuerdo, en desacuerdo o paso",
  "proposal.imported-supports":
    "{count, plural, one {# apoyo en el proceso original} many {# de apoyos en el proceso original} other {# apoyos en el proceso original}}",
};
