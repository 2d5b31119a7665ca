export default {
  "argument.refused.no-such-argument": "El argumento al que responde ya no está publicado.",
  "argument.refused.too-deep": "No se puede responder más adentro de este hilo. Escriba un argumento nuevo.",
  "argument.stance.missing": "Elija si está a favor, en contra o si pregunta algo",
};
