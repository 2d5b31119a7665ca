export default {
  "translation.language.es": "español",
  "translation.language.pt": "portugués",
  "translation.language.en": "inglés",
  "translation.language.fr": "francés",

  "translation.languages.title": "Idiomas de la consulta",
  "translation.languages.lead":
    "Está escrita en {language}. Elija en qué otros idiomas se podrá leer y responder, y traduzca sus textos, también después de publicarla.",
  "translation.languages.choose": "Otros idiomas",
  "translation.languages.hint":
    "Quien lea en uno de estos idiomas verá lo que esté traducido, y el resto en el idioma original. Si quita un idioma, sus traducciones dejan de verse, pero se guardan.",
  "translation.languages.saved": "Se guardaron los idiomas",
  "translation.languages.only": "Solo en {language}",
  "translation.languages.change": "Elegir idiomas y traducir",

  "translation.progress.caption": "Avance de las traducciones",
  "translation.progress.language": "Idioma",
  "translation.progress.done": "Textos traducidos",
  "translation.progress.missing": "Faltan",
  "translation.progress.out-of-date": "Por revisar",
  "translation.progress.of": "{done, number} de {texts, number}",
  "translation.warning.title": "Hay traducciones sin terminar",
  "translation.warning.text":
    "Puede publicarla así: lo que falta se leerá en {language}, y podrá completarlo después.",
  "translation.warning.missing":
    "{count, plural, one {falta # texto} many {faltan # de textos} other {faltan # textos}}",
  "translation.warning.out-of-date":
    "{count, plural, one {# por revisar} many {# por revisar} other {# por revisar}}",
  "translation.warning.line": "{language}: {what}",

  "translation.page.title": "Traducción al {language}",
  "translation.page.saved":
    "{count, plural, one {Se guardó # texto} many {Se guardaron # de textos} other {Se guardaron # textos}}",
  "translation.page.progress": "{done, number} de {texts, number} textos traducidos",
  "translation.page.hint":
    "Lo que deje en blanco se leerá en el idioma original. Cada vez que guarda, queda registrado quién tradujo y cuándo.",
  "translation.page.none": "No hay textos en esta lista",
  "translation.page.next": "Guardar y seguir",
  "translation.filter": "Textos según su estado",
  "translation.filter.all": "Todos ({count, number})",
  "translation.filter.missing": "Sin traducir ({count, number})",
  "translation.filter.out-of-date": "Por revisar ({count, number})",
  "translation.state.missing": "Sin traducir",
  "translation.state.out-of-date": "El original cambió",
  "translation.difference": "Qué cambió en el original desde que se tradujo:",
  "translation.holds": "La traducción sigue siendo correcta",
  "translation.markdown": "Escriba con Markdown, como en el original: ## título, **negrita**, - lista.",
  "translation.conflict.original-changed":
    "El original cambió mientras usted traducía. Revise su texto y vuelva a guardar.",
  "translation.conflict.translated-meanwhile":
    "Otra persona cambió esta traducción mientras usted escribía. Compare las dos y vuelva a guardar la que quede.",
  "translation.conflict.theirs": "La traducción guardada ahora:",
  "translation.field": "{text}, en {language}",

  "translation.part.general": "La consulta",
  "translation.part.phase": "Etapa: {phase}",
  "translation.text.title": "Título",
  "translation.text.purpose": "Propósito",
  "translation.text.promise": "Qué se hará con las respuestas",
  "translation.text.background": "Antecedentes",
  "translation.text.phase-title": "Título de la etapa",
  "translation.text.phase-text": "Texto de la etapa",
  "translation.text.section-title": "Título de la sección",
  "translation.text.section-text": "Presentación de la sección",
  "translation.text.question-title": "Pregunta",
  "translation.text.help": "Ayuda",
  "translation.text.option": "Opción",
  "translation.text.description": "Explicación de la opción",
  "translation.text.low-label": "Qué significa el primer punto",
  "translation.text.high-label": "Qué significa el último punto",
  "translation.text.unit": "Unidad",
  "translation.text.row": "Fila",
  "translation.text.column": "Columna",

  "translation.note.written": "Esta consulta está escrita en {language}.",
  "translation.note.original": "Usted lee el original, en {language}.",
  "translation.note.mixed": "Parte de la consulta todavía no está traducida y se lee en {language}.",
  "translation.note.out-of-date": "El original cambió después de traducirse.",
  "translation.note.read-original": "Leer el original",
  "translation.note.read-translation": "Leer la traducción",
  "translation.note.read-in": "Leerla en:",
};
