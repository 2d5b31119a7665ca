import type es from "../es/theme.ts";

export default {
  "theme.list.title": "Thèmes",
  "theme.list.lead":
    "Ces mots permettent au portail de reconnaître de quoi parle chaque réponse et chaque proposition, dans toutes les consultations.",
  "theme.list.name": "Thème",
  "theme.list.words": "Mots",
  "theme.list.use": "Usage",
  "theme.list.used": "Utilisé",
  "theme.list.unused": "Non utilisé",
  "theme.edit.lead":
    "À l’enregistrement, tout ce qui a été écrit est relu avec les nouveaux mots et les brouillons de synthèse sont mis à jour. Ce qui est publié ne change pas.",
  "theme.how.title": "Comment écrire les mots",
  "theme.how.star":
    "« bibliothèqu* » vaut pour tous les mots qui commencent ainsi ; « bus » ne vaut que pour ce mot. Les accents et les majuscules ne comptent pas.",
  "theme.how.phrase":
    "Plusieurs mots forment une expression : « transport* public* ». L’expression la plus longue compte, pas les mots qu’elle contient : « mobilité réduite » n’est pas un transport.",
  "theme.how.hint": "« place? » n’est qu’un indice : il compte deux fois moins qu’un mot sûr.",
  "theme.name": "Nom",
  "theme.words": "Mots",
  "theme.words.hint": "Séparés par des virgules.",
  "theme.words.too-long": "Il y a trop de mots : utilisez au plus 20 000 caractères",
  "theme.name.missing": "Écrivez le nom du thème",
  "theme.name.too-long": "Utilisez au plus 80 caractères pour le nom",
  "theme.active": "Utiliser ce thème",
  "theme.active.hint": "Si cette case n’est pas cochée, aucun texte ne reçoit le thème.",
  "theme.save": "Enregistrer",
  "theme.refused.not-allowed": "Seule l’administration de tout le portail peut modifier les thèmes",
  "theme.refused.no-such-theme": "Ce thème n’existe plus",
  "theme.refused.twice": "Un thème porte déjà ce nom en anglais",
  "theme.refused.too-many": "Il y a déjà trop de thèmes : cessez d’en utiliser un, ou modifiez-le",
  "theme.new.title": "Ajouter un thème",
  "theme.new.lead":
    "Un nouveau thème est cherché dans tout ce qui a déjà été écrit et dans ce qui le sera désormais, dans toutes les consultations.",
  "theme.preview.show": "Voir quels textes il reconnaît",
  "theme.preview.title": "Quels textes il reconnaîtrait",
  "theme.preview.lead":
    "Rien n’est encore enregistré. Modifiez les mots jusqu’à ce qu’ils reconnaissent ce que vous attendez.",
  "theme.preview.caught":
    "{read, plural, one {Sur le texte le plus récent} many {Sur les # de textes les plus récents} other {Sur les # textes les plus récents}}, le thème en reconnaît {before} aujourd’hui ; avec ces mots, il en reconnaîtrait {after}.",
  "theme.preview.gained":
    "{count, plural, one {# texte s’ajouterait} many {# de textes s’ajouteraient} other {# textes s’ajouteraient}}",
  "theme.preview.lost":
    "{count, plural, one {# texte ne serait plus reconnu} many {# de textes ne seraient plus reconnus} other {# textes ne seraient plus reconnus}}",
  "theme.preview.more": "{count, plural, one {Et # autre.} many {Et # d’autres.} other {Et # autres.}}",
  "theme.assigned.title": "Thèmes de chaque texte",
  "theme.assigned.lead":
    "Le portail reconnaît les thèmes à leurs mots et se trompe parfois. Corrigez ceux qui ne conviennent pas : les synthèses sont mises à jour et la correction est conservée.",
  "theme.assigned.corrected":
    "{count, plural, =0 {Aucun texte de cette consultation n’a encore été corrigé.} one {Les thèmes de # texte de cette consultation ont été corrigés.} many {Les thèmes de # de textes de cette consultation ont été corrigés.} other {Les thèmes de # textes de cette consultation ont été corrigés.}}",
  "theme.assigned.consultation": "Consultation",
  "theme.assigned.kind": "Textes",
  "theme.assigned.kind.entry": "Réponses",
  "theme.assigned.kind.proposal": "Propositions",
  "theme.assigned.any": "Tous",
  "theme.assigned.corrected-only": "Corrigés",
  "theme.assigned.no-theme": "Sans thème",
  "theme.assigned.show": "Afficher",
  "theme.assigned.none": "Il n’y a aucun texte à afficher",
  "theme.assigned.without": "Aucun thème n’a été reconnu.",
  "theme.assigned.about": "Thèmes : {themes}.",
  "theme.correct.link": "Corriger les thèmes",
  "theme.correct.title": "Corriger les thèmes d’un texte",
  "theme.correct.lead": "Cochez tous les thèmes dont parle ce texte, et aucun autre.",
  "theme.correct.legend": "De quoi parle ce texte ?",
  "theme.correct.note": "Pourquoi vous le corrigez",
  "theme.correct.note.hint": "Seule l’équipe de modération le lit.",
  "theme.correct.note.too-long": "Utilisez au plus 500 caractères pour expliquer la correction",
  "theme.correct.save": "Enregistrer les thèmes",
  "theme.correct.saved": "Les thèmes sont corrigés. Les synthèses sont mises à jour en quelques minutes.",
  "theme.correct.history": "Corrections précédentes",
  "theme.correct.added": "« {theme} » a été ajouté ({when}).",
  "theme.correct.removed": "« {theme} » a été retiré ({when}).",
  "theme.correct.refused.no-such-contribution":
    "Ce texte n’est plus affiché : la personne qui l’a écrit l’a retiré",
  "theme.correct.refused.nothing-changed":
    "Aucun thème n’a changé. Cochez-en ou décochez-en un avant d’enregistrer",
} satisfies Record<keyof typeof es, string>;
