import type es from "../es/operation.ts";

export default {
  "operation.title": "Fonctionnement du portail",
  "operation.link.text": "Sauvegardes, espace disque, courrier et tâches : ce qu’il faut regarder.",
  "operation.lead": "Ce dont le portail a besoin pour continuer à fonctionner et ne rien perdre.",
  "operation.well": "Tout va bien",
  "operation.well.text": "Rien ne demande votre attention.",
  "operation.count":
    "{count, plural, one {# point demande votre attention dans le fonctionnement du portail.} many {# de points demandent votre attention dans le fonctionnement du portail.} other {# points demandent votre attention dans le fonctionnement du portail.}}",
  "operation.look": "Voir ce qui demande votre attention",
  "operation.backup-none": "Aucune sauvegarde n’est faite",
  "operation.backup-none.text":
    "Si le disque tombe en panne, tout ce que les gens ont écrit est perdu. La personne qui gère le serveur doit indiquer un dossier dans BACKUP_DIR : une sauvegarde sera alors faite chaque nuit.",
  "operation.backup-never": "Il n’y a encore aucune sauvegarde",
  "operation.backup-never.text":
    "Des sauvegardes sont prévues, mais aucune n’a été faite en deux jours. Vérifiez que le portail fonctionne la nuit et qu’il est possible d’écrire dans le dossier des sauvegardes.",
  "operation.backup-old": "La dernière sauvegarde date du {since}",
  "operation.backup-old.text": "Ce qui a été écrit depuis n’est dans aucune sauvegarde.",
  "operation.backup-failed": "La sauvegarde du {since} a échoué",
  "operation.backup-failed.text":
    "Vérifiez qu’il reste de la place dans le dossier des sauvegardes et qu’il est possible d’y écrire.",
  "operation.disk": "Il reste peu d’espace disque : {free} sur {total}",
  "operation.disk.text":
    "Une fois le disque plein, le portail ne peut plus rien recevoir. Libérez de la place ou agrandissez le disque.",
  "operation.mail-failed":
    "{count, plural, one {# message n’a pas pu être envoyé} many {# de messages n’ont pas pu être envoyés} other {# messages n’ont pas pu être envoyés}}",
  "operation.mail-failed.text": "La boîte d’envoi indique pourquoi.",
  "operation.mail-waiting": "Des messages attendent d’être envoyés depuis le {since}",
  "operation.mail-waiting.text": "Le serveur de courrier ne répond peut-être pas. Vérifiez qu’il fonctionne.",
  "operation.jobs-given-up":
    "{count, plural, one {# tâche a été abandonnée après plusieurs essais} many {# de tâches ont été abandonnées après plusieurs essais} other {# tâches ont été abandonnées après plusieurs essais}}",
  "operation.jobs-given-up.text":
    "Ce qu’elles devaient faire n’est pas fait. Vous pouvez les relancer ou les écarter.",
  "operation.jobs-waiting": "Des tâches attendent depuis le {since}",
  "operation.jobs-waiting.text": "Il y en a peut-être trop à la fois, ou aucun processus ne s’en occupe.",
  "operation.to.mailbox": "Ouvrir la boîte d’envoi",
  "operation.to.jobs": "Voir les tâches",
  "operation.facts": "Ce portail en chiffres",
  "operation.fact.backup": "Dernière sauvegarde",
  "operation.fact.backup.none": "aucune",
  "operation.fact.disk": "Espace disque libre",
  "operation.fact.disk.value": "{free} sur {total}",
  "operation.fact.database": "Base de données",
  "operation.fact.runtime": "Version de Node",
  "operation.gigabytes": "{size} Go",
  "operation.megabytes": "{size} Mo",
} satisfies Record<keyof typeof es, string>;
