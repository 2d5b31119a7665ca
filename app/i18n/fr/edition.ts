import type es from "#app/i18n/es/edition.ts";

export default {
  "edition.draft.explained":
    "Voici ce qui sera affiché. Vous pouvez changer le texte de chaque partie, choisir des citations et écrire un avant-propos ; les chiffres ne peuvent pas être changés.",
  "edition.draft.withheld":
    "Certains chiffres du brouillon ne sont pas publiés : comparés à une édition précédente, ils révéleraient ce que très peu de personnes ont répondu.",
  "edition.draft.tasks": "Travail éditorial",
  "edition.changes.title": "Ce qui a changé depuis l’édition {number, number}",
  "edition.changes.none": "Rien n’a changé depuis l’édition {number, number}.",
  "edition.changes.figures": "Chiffres qui ont changé",
  "edition.changes.figure": "Chiffre",
  "edition.changes.before": "Avant",
  "edition.changes.after": "Maintenant",
  "edition.changes.difference": "Différence",
  "edition.changes.withheld": "non publié",
  "edition.changes.what.people": "Personnes qui ont participé",
  "edition.changes.what.proposals": "Propositions",
  "edition.changes.what.supports": "Soutiens",
  "edition.changes.what.voters": "Personnes qui ont voté",
  "edition.changes.what.question": "Réponses à la question {position, number}",
  "edition.changes.what.theme": "{name}",
  "edition.changes.what.theme-of": "{name}, à la question {position, number}",
  "edition.changes.themes-in": "Nouveaux thèmes : {list}.",
  "edition.changes.themes-out": "Thèmes qui n’y sont plus : {list}.",
  "edition.changes.quotes-in": "Nouvelles citations",
  "edition.changes.quotes-out": "Citations qui n’y sont plus",
  "edition.changes.words": "Textes modifiés",
  "edition.preview.action": "Voir la page comme le public",
  "edition.preview.title": "Aperçu : {place}",
  "edition.preview.text":
    "Voici l’édition {number, number} telle qu’elle paraîtra si vous la publiez maintenant. Personne d’autre ne peut encore la voir.",
  "edition.foreword.action": "Écrire l’avant-propos",
  "edition.foreword.title": "Avant-propos de la synthèse : {place}",
  "edition.foreword.lead":
    "Il se lit avant les chiffres, au nom de {authority}. Dans une langue sans avant-propos, on voit celui d’une autre langue.",
  "edition.foreword.words": "Avant-propos",
  "edition.foreword.hint":
    "Dites avec vos mots ce qui a été demandé et ce qui sera fait des réponses. Ne donnez pas de données personnelles.",
  "edition.foreword.too-long": "Utilisez au plus 3 000 caractères",
  "edition.foreword.saved": "Enregistré actuellement",
  "edition.foreword.public": "Avant-propos",
  "edition.foreword.by": "Écrit par {authority}",
  "edition.foreword.refused.not-allowed": "Vous n’avez pas l’autorisation de modifier cette synthèse",
  "edition.foreword.refused.no-such-summary": "Ce brouillon n’existe plus",
  "edition.foreword.refused.changed-meanwhile":
    "Quelqu’un d’autre a modifié ceci pendant que vous écriviez. Votre texte est toujours là : comparez-le avec ce qui est enregistré, puis enregistrez de nouveau",
  "edition.note.label": "Pourquoi une nouvelle édition",
  "edition.note.hint":
    "Par exemple, quelle erreur elle corrige. Ce texte n’est publié qu’avec cette édition.",
  "edition.note.too-long": "Utilisez au plus 500 caractères",
  "edition.note.public": "Pourquoi cette édition",
  "edition.save": "Enregistrer",
  "edition.quotes.action": "Choisir des citations",
  "edition.quotes.title": "Citations de la synthèse : {place}",
  "edition.quotes.lead":
    "Les citations sont choisies automatiquement. Vous pouvez en épingler une pour qu’elle apparaisse ou en exclure une autre pour qu’elle n’apparaisse pas ; les motifs sont publiés, pas les mots exclus.",
  "edition.quotes.chosen": "Vos choix actuels",
  "edition.quotes.chosen-none": "Aucun : toutes les citations sont choisies automatiquement.",
  "edition.quotes.waiting":
    "Le brouillon est refait avec vos changements. Rechargez la page dans un instant.",
  "edition.quotes.pin": "Épinglée",
  "edition.quotes.exclude": "Exclue",
  "edition.quotes.gone": "Elle ne peut plus être montrée : elle a été masquée, retirée ou étiquetée.",
  "edition.quotes.reason-given": "Motif : {reason}",
  "edition.quotes.candidates": "Ce qui peut être cité",
  "edition.quotes.of": "Où",
  "edition.quotes.of-question": "Question {position, number}",
  "edition.quotes.of-proposals": "Propositions",
  "edition.quotes.theme": "Thème",
  "edition.quotes.theme-any": "Tous les thèmes",
  "edition.quotes.search": "Mots",
  "edition.quotes.show": "Afficher",
  "edition.quotes.count":
    "{count, plural, one {# contribution} many {# de contributions} other {# contributions}}",
  "edition.quotes.choose.pin": "Épingler",
  "edition.quotes.choose.exclude": "Exclure",
  "edition.quotes.revoke": "Annuler",
  "edition.quote.title": "Épingler ou exclure une citation",
  "edition.quote.choice": "Que faire de cette citation",
  "edition.quote.choice.pin": "L’épingler : elle apparaît là où elle parle d’un thème publié",
  "edition.quote.choice.exclude": "L’exclure : elle n’apparaît pas dans cette synthèse",
  "edition.quote.reason": "Motif",
  "edition.quote.reason.hint":
    "Il est publié avec la synthèse. Ne répétez pas ce qui a été écrit et ne dites pas qui l’a écrit.",
  "edition.quote.reason.missing": "Écrivez un motif d’au moins 10 caractères",
  "edition.quote.reason.too-long": "Utilisez au plus 500 caractères",
  "edition.quote.submit": "Enregistrer le choix",
  "edition.quote.revoke.title": "Annuler le choix d’une citation",
  "edition.quote.revoke.text":
    "La citation redevient l’affaire du choix automatique. Ce qui est publié ne change pas.",
  "edition.quote.refused.not-allowed": "Vous n’avez pas l’autorisation de modifier cette synthèse",
  "edition.quote.refused.no-such-summary": "Ce brouillon n’existe plus",
  "edition.quote.refused.no-such-contribution":
    "Ce texte ne peut plus être cité : il a été masqué, retiré ou étiqueté",
  "edition.quote.refused.own-contribution":
    "Vous avez écrit ce texte : une autre personne de la modération doit en décider",
  "edition.quote.refused.chosen-already":
    "Quelqu’un a déjà décidé que faire de cette citation. Annulez d’abord ce choix",
  "edition.quote.refused.too-many": "Trop de citations sont déjà épinglées ou exclues : annulez un choix",
  "edition.quote.refused.revoked-already": "Ce choix a déjà été annulé",
  "edition.quotes.public":
    "{pinned, plural, =0 {} one {La modération a demandé que # citation soit montrée.} many {La modération a demandé que # de citations soient montrées.} other {La modération a demandé que # citations soient montrées.}} {excluded, plural, =0 {} one {Elle en a écarté #.} many {Elle en a écarté #.} other {Elle en a écarté #.}} Les autres ont été choisies automatiquement.",
  "edition.quotes.public-title": "Comment les citations ont été choisies",
  "edition.quotes.public-reason": "{choice, select, pin {Montrée : } other {Écartée : }}{reason}",
  "edition.check.title": "Avant de publier",
  "edition.check.none": "Rien ne manque.",
  "edition.check.too-little":
    "Il y a trop peu de changements : en comparant avec une édition précédente, on pourrait savoir ce qu’ont dit quelques personnes. Attendez que d’autres participent.",
  "edition.check.templates": "Texte automatique seulement, sans rien de la modération : {list}.",
  "edition.check.partly":
    "En {language}, la modération n’a écrit que ces parties : {list}. Le reste est automatique.",
  "edition.check.foreword-none": "Il n’y a d’avant-propos dans aucune langue.",
  "edition.check.foreword": "Il n’y a pas d’avant-propos en : {list}.",
  "edition.check.figures":
    "L’avant-propos en {language} contient des chiffres absents de la synthèse : {list}. Vérifiez-les.",
  "edition.check.note": "Vous n’avez pas dit pourquoi il y a une nouvelle édition.",
  "edition.check.quotes": "Des citations ont été choisies après ce brouillon : attendez qu’il soit refait.",
  "edition.check.withheld":
    "Certains chiffres ne sont pas publiés à cause de ce que dit une édition précédente.",
  "edition.publish.refused.changed-meanwhile":
    "Le brouillon a changé pendant votre lecture : relisez-le avant de publier",
  "edition.publish.refused.too-little-new": "Il y a trop peu de changements pour une autre édition",
  "edition.publish.no-way-back":
    "Une édition publiée ne peut pas être retirée. Une erreur se corrige par une nouvelle édition qui dit pourquoi.",
  "edition.words.saved": "Ce qu’une autre personne a enregistré entre-temps",
  "edition.words.changed-meanwhile":
    "Quelqu’un d’autre a modifié ce texte pendant que vous écriviez. Le vôtre est toujours là : comparez-le avec ce qui est enregistré, puis enregistrez de nouveau",
  "edition.versions.link": "Toutes les éditions",
  "edition.versions.title": "Éditions de la synthèse : {place}",
  "edition.versions.lead":
    "Ce qui est publié ne change pas. Chaque édition reste ici telle qu’elle a été publiée.",
  "edition.versions.one": "Édition {number, number}, {day}",
  "edition.versions.first":
    "{people, plural, =-1 {C’était la première.} one {C’était la première, avec # participant.} many {C’était la première, avec # de participants.} other {C’était la première, avec # participants.}}",
  "edition.versions.changed": "Par rapport à la précédente : {list}.",
  "edition.versions.more-people":
    "{count, plural, one {# participant de plus} many {# de participants de plus} other {# participants de plus}}",
  "edition.versions.fewer-people":
    "{count, plural, one {# participant de moins} many {# de participants de moins} other {# participants de moins}}",
  "edition.versions.themes-in":
    "{count, plural, one {# nouveau thème} many {# de nouveaux thèmes} other {# nouveaux thèmes}}",
  "edition.versions.themes-out":
    "{count, plural, one {# thème de moins} many {# de thèmes de moins} other {# thèmes de moins}}",
  "edition.versions.figures":
    "{count, plural, one {# chiffre différent} many {# de chiffres différents} other {# chiffres différents}}",
  "edition.versions.quotes":
    "{count, plural, one {# autre citation} many {# d’autres citations} other {# autres citations}}",
  "edition.versions.words": "d’autres textes",
  "edition.versions.foreword": "l’avant-propos",
  "edition.versions.hash": "Empreinte de ses chiffres (SHA-256) : {hash}",
} satisfies Record<keyof typeof es, string>;
