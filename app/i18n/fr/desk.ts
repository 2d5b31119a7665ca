import type es from "../es/desk.ts";

export default {
  "desk.editor.help": "Comment mettre le texte en forme",
  "desk.editor.help.paragraph":
    "Une ligne vide commence un nouveau paragraphe. Ce qui n’est pas dans cette liste est publié tel quel.",
  "desk.editor.sample": "texte",
  "desk.editor.tools": "Mise en forme du texte",
  "desk.editor.heading": "Titre",
  "desk.editor.subheading": "Sous-titre",
  "desk.editor.bold": "Gras",
  "desk.editor.italic": "Italique",
  "desk.editor.bullets": "Liste",
  "desk.editor.numbers": "Liste numérotée",
  "desk.editor.quote": "Citation",
  "desk.editor.rule": "Ligne de séparation",
  "desk.editor.link": "Lien",
  "desk.editor.link.address": "Adresse du lien",
  "desk.editor.link.hint": "Elle commence par https:// ou mailto:. Laissez-la vide pour retirer le lien.",
  "desk.editor.link.set": "Poser le lien",
  "desk.editor.link.wrong": "Indiquez une adresse complète, comme https://exemple.org",
  "desk.editor.undo": "Annuler",
  "desk.editor.redo": "Rétablir",
  "desk.refused.document-empty": "Le fichier est vide",
  "desk.refused.document-too-large": "Le fichier est trop lourd : le maximum est de {megabytes} Mo",
  "desk.refused.document-wrong-type":
    "Choisissez un PDF ou une image PNG, JPEG ou WebP ; c’est le contenu du fichier qui compte, pas son nom",
  "desk.refused.document-twice": "Ce même fichier est déjà joint",
  "desk.refused.document-too-many":
    "Cette consultation a déjà {max, plural, one {# document} many {# de documents} other {# documents}}, le maximum",
} satisfies Record<keyof typeof es, string>;
