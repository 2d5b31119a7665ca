import type es from "../es/theme.ts";

export default {
  "theme.list.title": "Thèmes",
  "theme.list.lead":
    "Avec ces mots, le portail reconnaît de quoi parle chaque réponse et chaque proposition, dans toutes les consultations.",
  "theme.list.name": "Thème",
  "theme.list.words": "Mots",
  "theme.list.use": "Usage",
  "theme.list.used": "Utilisé",
  "theme.list.unused": "Non utilisé",
  "theme.edit.lead":
    "À l’enregistrement, tout ce qui a été écrit est relu avec les nouveaux mots et les brouillons de synthèse sont mis à jour. Ce qui est publié ne change pas.",
  "theme.how.title": "Comment écrire les mots",
  "theme.how.star":
    "« bibliothèqu* » est tout mot qui commence ainsi ; « bus » est ce mot seul. Les accents et les majuscules ne comptent pas.",
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
  "theme.active.hint": "Si vous ne cochez pas, aucun texte ne reçoit le thème.",
  "theme.save": "Enregistrer",
  "theme.refused.not-allowed": "Seule l’administration de tout le portail peut modifier les thèmes",
  "theme.refused.no-such-theme": "Ce thème n’existe plus",
} satisfies Record<keyof typeof es, string>;
