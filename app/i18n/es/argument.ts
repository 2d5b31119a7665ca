export default {
  "argument.stance.missing": "Elija si está a favor, en contra o si pregunta algo",
};
