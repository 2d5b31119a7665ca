export default {
  "proposal.vote.missing": "Elija de acuerdo, en desacuerdo o paso",
  "proposal.imported-supports":
    "{count, plural, one {# apoyo en el proceso original} many {# de apoyos en el proceso original} other {# apoyos en el proceso original}}",
};
