export default {
  "signal.code.personal-data": "Datos personales",
  "signal.code.near-duplicate": "Casi igual a otro texto",
  "signal.code.same-text": "El mismo texto desde varias cuentas",
  "signal.code.links": "Enlaces",
  "signal.code.repetition": "Repetición",
  "signal.code.shouting": "Mayúsculas",
  "signal.code.language": "Otro idioma",
  "signal.code.words": "Palabras que hieren",
  "signal.code.posting-burst": "Muchos aportes seguidos",
  "signal.code.vote-burst": "Muchos votos seguidos",
  "signal.found": "Se vio el {when}.",
  "signal.never-decides":
    "El programa solo señala lo que conviene mirar, y puede equivocarse. Decide siempre una persona.",
  "signal.personal-data.text": "Parece contener {found}.",
  "signal.personal-data.documents": "El número tiene la forma de: {documents}.",
  "signal.personal-data.email":
    "{count, plural, one {una dirección de correo} many {# de direcciones de correo} other {# direcciones de correo}}",
  "signal.personal-data.phone":
    "{count, plural, one {un número de teléfono} many {# de números de teléfono} other {# números de teléfono}}",
  "signal.personal-data.id-number":
    "{count, plural, one {un número de documento de identidad} many {# de números de documentos de identidad} other {# números de documentos de identidad}}",
  "signal.personal-data.card":
    "{count, plural, one {un número de tarjeta} many {# de números de tarjeta} other {# números de tarjeta}}",
  "signal.personal-data.account":
    "{count, plural, one {un número de cuenta bancaria} many {# de números de cuentas bancarias} other {# números de cuentas bancarias}}",
  "signal.personal-data.address":
    "{count, plural, one {la dirección de una casa} many {# de direcciones de casas} other {# direcciones de casas}}",
  "signal.near-duplicate.text":
    "{count, plural, one {Comparte el {share} de sus frases con otro texto de esta consulta.} many {Se parece a # de textos de esta consulta; con el más parecido comparte el {share} de sus frases.} other {Se parece a # textos de esta consulta; con el más parecido comparte el {share} de sus frases.}}",
  "signal.same-text.text":
    "{participants, plural, one {# participante envió} many {# de participantes enviaron} other {# participantes enviaron}} este mismo texto en la consulta.",
  "signal.links.text":
    "{links, plural, one {El texto es poco más que un enlace.} many {Tiene # de enlaces.} other {Tiene # enlaces.}}",
  "signal.links.shortened":
    "{links, plural, one {Tiene un enlace acortado, que no deja ver adónde lleva.} many {Tiene # de enlaces, y hay enlaces acortados, que no dejan ver adónde llevan.} other {Tiene # enlaces, y hay enlaces acortados, que no dejan ver adónde llevan.}}",
  "signal.repetition.character":
    "Un mismo carácter se repite {times, plural, one {# vez} many {# de veces} other {# veces}} seguidas.",
  "signal.repetition.word":
    "Una misma palabra se repite {times, plural, one {# vez} many {# de veces} other {# veces}} seguidas.",
  "signal.repetition.phrase":
    "Una misma frase aparece {times, plural, one {# vez} many {# de veces} other {# veces}}.",
  "signal.shouting.text":
    "El {share} de las letras son mayúsculas{marks, plural, =0 {.} one {, con una serie de signos repetidos.} many {, con # de series de signos repetidos.} other {, con # series de signos repetidos.}}",
  "signal.language.es": "Parece escrito en español, que no es un idioma de esta consulta.",
  "signal.language.pt": "Parece escrito en portugués, que no es un idioma de esta consulta.",
  "signal.language.en": "Parece escrito en inglés, que no es un idioma de esta consulta.",
  "signal.language.fr": "Parece escrito en francés, que no es un idioma de esta consulta.",
  "signal.words.text": "Parece contener {found}.",
  "signal.words.insult": "{count, plural, one {un insulto} many {# de insultos} other {# insultos}}",
  "signal.words.slur":
    "{count, plural, one {una expresión de odio hacia un grupo} many {# de expresiones de odio hacia grupos} other {# expresiones de odio hacia grupos}}",
  "signal.words.threat": "{count, plural, one {una amenaza} many {# de amenazas} other {# amenazas}}",
  "signal.posting-burst.text":
    "Quien lo escribió envió {posts, plural, one {# texto} many {# de textos} other {# textos}} en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, más de lo que suele.",
  "signal.vote-burst.text":
    "Recibió {votes, plural, one {# voto} many {# de votos} other {# votos}} en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; antes recibía unos {usual, number} en ese tiempo. Puede ser una difusión legítima.",
};
