import type es from "../es/translation.ts";

export default {
  "translation.language.es": "espagnol",
  "translation.language.pt": "portugais",
  "translation.language.en": "anglais",
  "translation.language.fr": "français",

  "translation.languages.title": "Langues de la consultation",
  "translation.languages.lead":
    "Elle est rédigée en {language}. Choisissez dans quelles autres langues on pourra la lire et y répondre, et traduisez ses textes, même après la publication.",
  "translation.languages.choose": "Autres langues",
  "translation.languages.hint":
    "Les personnes qui lisent dans l’une de ces langues voient ce qui est traduit, et le reste dans la langue d’origine. Si vous retirez une langue, ses traductions ne s’affichent plus, mais elles sont conservées.",
  "translation.languages.saved": "Les langues ont été enregistrées",
  "translation.languages.only": "Uniquement en {language}",
  "translation.languages.change": "Choisir les langues et traduire",

  "translation.progress.caption": "Avancement des traductions",
  "translation.progress.language": "Langue",
  "translation.progress.done": "Textes traduits",
  "translation.progress.missing": "Manquants",
  "translation.progress.out-of-date": "À revoir",
  "translation.progress.of": "{done, number} sur {texts, number}",
  "translation.warning.title": "Des traductions ne sont pas terminées",
  "translation.warning.text":
    "Vous pouvez la publier ainsi : ce qui manque s’affichera en {language}, et vous pourrez le compléter plus tard.",
  "translation.warning.missing":
    "{count, plural, one {# texte manquant} many {# de textes manquants} other {# textes manquants}}",
  "translation.warning.out-of-date": "{count, plural, one {# à revoir} many {# à revoir} other {# à revoir}}",
  "translation.warning.line": "{language} : {what}",

  "translation.page.title": "Traduction en {language}",
  "translation.page.saved":
    "{count, plural, one {# texte enregistré} many {# de textes enregistrés} other {# textes enregistrés}}",
  "translation.page.progress": "{done, number} textes traduits sur {texts, number}",
  "translation.page.hint":
    "Ce que vous laissez vide s’affichera dans la langue d’origine. À chaque enregistrement, on note qui a traduit et quand.",
  "translation.page.none": "Il n’y a aucun texte dans cette liste",
  "translation.page.next": "Enregistrer et continuer",
  "translation.filter": "Textes selon leur état",
  "translation.filter.all": "Tous ({count, number})",
  "translation.filter.missing": "Non traduits ({count, number})",
  "translation.filter.out-of-date": "À revoir ({count, number})",
  "translation.state.missing": "Non traduit",
  "translation.state.out-of-date": "L’original a changé",
  "translation.difference": "Ce qui a changé dans l’original depuis la traduction :",
  "translation.holds": "La traduction reste correcte",
  "translation.markdown": "Écrivez en Markdown, comme dans l’original : ## titre, **gras**, - liste.",
  "translation.conflict.original-changed":
    "L’original a changé pendant que vous traduisiez. Relisez votre texte et enregistrez à nouveau.",
  "translation.conflict.translated-meanwhile":
    "Quelqu’un d’autre a modifié cette traduction pendant que vous écriviez. Comparez les deux et enregistrez celle à garder.",
  "translation.conflict.theirs": "La traduction enregistrée maintenant :",
  "translation.field": "{text}, en {language}",

  "translation.part.general": "La consultation",
  "translation.part.phase": "Étape : {phase}",
  "translation.text.title": "Titre",
  "translation.text.purpose": "Objet",
  "translation.text.promise": "Ce qui sera fait des réponses",
  "translation.text.background": "Contexte",
  "translation.text.phase-title": "Titre de l’étape",
  "translation.text.phase-text": "Texte de l’étape",
  "translation.text.section-title": "Titre de la section",
  "translation.text.section-text": "Présentation de la section",
  "translation.text.question-title": "Question",
  "translation.text.help": "Aide",
  "translation.text.option": "Option",
  "translation.text.description": "Explication de l’option",
  "translation.text.low-label": "Ce que signifie le premier point",
  "translation.text.high-label": "Ce que signifie le dernier point",
  "translation.text.unit": "Unité",
  "translation.text.row": "Ligne",
  "translation.text.column": "Colonne",

  "translation.note.written": "Cette consultation est rédigée en {language}.",
  "translation.note.original": "Vous lisez l’original, en {language}.",
  "translation.note.mixed":
    "Une partie de la consultation n’est pas encore traduite et s’affiche en {language}.",
  "translation.note.out-of-date": "L’original a changé depuis la traduction.",
  "translation.note.read-original": "Lire l’original",
  "translation.note.read-translation": "Lire la traduction",
  "translation.note.read-in": "La lire en :",
} satisfies Record<keyof typeof es, string>;
