export default {
  "proposal.vote.missing": "Elija de acuerdo, en desacuerdo o paso",
};
