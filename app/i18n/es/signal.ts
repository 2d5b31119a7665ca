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
  "signal.near-duplicate.compare": "Leer el texto parecido {number}",
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
    "Recibió {votes, plural, one {# voto} many {# de votos} other {# votos}} en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; antes recibía unos {usual, number} en ese tiempo. Puede deberse a una difusión legítima.",
  "signal.warning.title": "Revise antes de publicar: parece haber datos personales",
  "signal.warning.text":
    "Su texto parece contener {found}. Lo que se publica lo puede leer y copiar cualquiera, aunque después se oculte. Si son datos de otra persona, publicarlos incumple las normas.",
  "signal.warning.answers":
    "{count, plural, one {Una de sus respuestas parece contener datos personales. Está marcada más abajo, con un enlace para cambiarla.} many {# de sus respuestas parecen contener datos personales. Están marcadas más abajo, con un enlace para cambiar cada una.} other {# de sus respuestas parecen contener datos personales. Están marcadas más abajo, con un enlace para cambiar cada una.}} Lo que se publica lo puede leer y copiar cualquiera, aunque después se oculte.",
  "signal.warning.answer": "Parece contener {found}.",
  "signal.warning.choose": "Puede quitarlos, o dejarlos si quiere publicarlos.",
  "signal.warning.words": "Esto es lo que parece un dato personal, marcado en su texto:",
  "signal.warning.anyway": "Publicar de todos modos",
  "signal.warning.send-anyway": "Enviar de todos modos",
  "signal.wait.title": "Una persona de moderación lo leerá antes de que se publique",
  "signal.wait.everything": "En esta consulta se revisa cada aporte antes de mostrarlo.",
  "signal.wait.new-accounts":
    "En esta consulta se revisan antes de mostrarse los aportes de cuentas con menos de 7 días y los de quienes publican por primera vez desde su navegador.",
  "signal.wait.links": "En esta consulta se revisan antes de mostrarse los aportes que llevan enlaces.",
  "signal.wait.signals":
    "En esta consulta se revisan antes de mostrarse los aportes en que el programa nota algo que conviene mirar, como datos personales, mayúsculas o palabras que hieren. Puede equivocarse: decide una persona.",
  "signal.wait.answers":
    "{count, plural, one {Una persona de moderación leerá una de sus respuestas antes de publicarla; las demás se publican al enviarlas, sin su nombre.} many {Una persona de moderación leerá # de sus respuestas antes de publicarlas; las demás se publican al enviarlas, sin su nombre.} other {Una persona de moderación leerá # de sus respuestas antes de publicarlas; las demás se publican al enviarlas, sin su nombre.}}",
  "signal.wait.some": "Algunas las lee antes una persona de moderación; se lo diremos antes de enviar.",
  "signal.wait.send": "Enviar a revisión",
  "signal.before.legend": "Qué aportes se revisan antes de mostrarlos, si no se revisan todos",
  "signal.before.hint": "Todos los demás se muestran al enviarse, y se puede avisar de ellos.",
  "signal.before.new-accounts": "Los de cuentas y navegadores nuevos",
  "signal.before.new-accounts.hint":
    "De cuentas con menos de 7 días, y de navegadores desde los que aún no se publicó nada.",
  "signal.before.links": "Los que llevan enlaces",
  "signal.before.links.hint": "También los enlaces acortados.",
  "signal.before.signals": "Los que tienen una señal",
  "signal.before.signals.hint":
    "Datos personales, repetición, mayúsculas, otro idioma o palabras que hieren. El programa nunca decide: solo hace esperar.",
  "signal.before.none": "Ninguno",
  "signal.before.done": "Revisa antes de mostrarlos los aportes que usted eligió, y atiende los avisos.",
  "signal.before.facts": "Se revisan antes de publicarse: {list}",
  "signal.before.facts.new-accounts": "los aportes de cuentas nuevas",
  "signal.before.facts.links": "los que llevan enlaces",
  "signal.before.facts.signals": "los que tienen una señal automática",
};
