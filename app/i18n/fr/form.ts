import type es from "../es/form.ts";

export default {
  "form.error": "Erreur :",
  "form.labelled": "{label} : {text}",
  "form.optional": "(facultatif)",
  "form.problems":
    "{count, plural, one {Il y a un point à corriger} many {Il y a # de points à corriger} other {Il y a # points à corriger}}",
  "form.select": "Choisissez…",
  "form.up-to": "Jusqu’à {max, plural, one {# caractère} many {# de caractères} other {# caractères}}.",
  "form.day": "Jour",
  "form.time": "Heure",
  "form.day.hint": "Par exemple, 2027-03-30",
  "form.time.hint": "Par exemple, 18:00",
  "form.missing": "Complétez ce champ",
  "form.too-long":
    "Écrivez au plus {max, plural, one {# caractère} many {# de caractères} other {# caractères}}",
  "form.too-short":
    "Écrivez au moins {min, plural, one {# caractère} many {# de caractères} other {# caractères}}",
  "form.choose": "Choisissez une des options",
  "form.email": "Indiquez une adresse électronique complète, comme nom@exemple.org",
  "form.day.wrong": "Indiquez une date qui existe, comme 2027-03-30",
  "form.time.wrong": "Indiquez une heure entre 00:00 et 23:59",
  "form.number": "Indiquez un nombre",
  "form.file.too-large": "Le fichier est trop lourd : le maximum est de {megabytes} Mo",
  "form.file.too-many":
    "Envoyez au maximum {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}} à la fois",
  "form.too-large":
    "Le formulaire est trop lourd pour être envoyé en une fois : raccourcissez le texte ou joignez moins de fichiers",
  "form.unreadable": "Le formulaire n’a pas pu être lu : envoyez-le de nouveau",
  "form.too-small": "Indiquez {min} ou plus",
  "form.too-big": "Indiquez {max} ou moins",
  "form.invalid": "Vérifiez cette information",
} satisfies Record<keyof typeof es, string>;
