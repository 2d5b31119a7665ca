import type es from "../es/operation.ts";

export default {
  "operation.title": "Fonctionnement du portail",
  "operation.link.text": "Sauvegardes, espace disque, courriels et tâches : ce qu’il convient de surveiller.",
  "operation.lead": "Ce dont le portail a besoin pour continuer à fonctionner et ne rien perdre.",
  "operation.well": "Tout va bien",
  "operation.well.text": "Sauvegardes, espace disque, courriels et tâches : rien ne demande votre attention.",
  "operation.count":
    "{count, plural, one {# point demande votre attention dans le fonctionnement du portail.} many {# de points demandent votre attention dans le fonctionnement du portail.} other {# points demandent votre attention dans le fonctionnement du portail.}}",
  "operation.look": "Voir ce qui demande votre attention",
  "operation.backup-none": "Le portail ne fait pas de sauvegardes",
  "operation.backup-none.text":
    "Si le disque tombe en panne et que personne n’en fait autrement, tout ce que les gens ont écrit est perdu. La personne qui gère le serveur doit indiquer un dossier, de préférence sur un autre disque, dans le réglage BACKUP_DIR et redémarrer le portail : une sauvegarde sera alors faite chaque nuit.",
  "operation.backup-never": "Il n’y a encore aucune sauvegarde",
  "operation.backup-never.text":
    "Il en est prévu une chaque nuit, mais aucune n’a encore été faite. Si c’est toujours le cas demain, la personne qui gère le serveur doit vérifier que le portail fonctionne la nuit et qu’il peut écrire dans le dossier des sauvegardes.",
  "operation.backup-old": "La dernière sauvegarde date du {since}",
  "operation.backup-old.text":
    "Ce qui a été écrit depuis n’est dans aucune sauvegarde connue du portail. La personne qui gère le serveur doit vérifier que le réglage BACKUP_DIR indique un dossier, que le portail peut y écrire et qu’il fonctionne la nuit.",
  "operation.backup-failed": "La sauvegarde du {since} a échoué",
  "operation.backup-failed.text":
    "Le portail réessaie plusieurs fois de lui-même. S’il n’y parvient pas, la personne qui gère le serveur doit vérifier qu’il reste de la place dans le dossier des sauvegardes et que le portail peut y écrire.",
  "operation.disk": "Il reste peu d’espace disque : {free} sur {total}",
  "operation.disk.text":
    "Une fois le disque plein, le portail ne peut plus rien enregistrer. La personne qui gère le serveur doit libérer de la place ou agrandir le disque.",
  "operation.mail-failed":
    "{count, plural, one {# courriel n’a pas pu être envoyé} many {# de courriels n’ont pas pu être envoyés} other {# courriels n’ont pas pu être envoyés}}",
  "operation.mail-failed.text":
    "La boîte d’envoi indique pourquoi. Si la panne est passagère, le portail réessaie plusieurs fois de lui-même.",
  "operation.mail-waiting": "Des courriels attendent d’être envoyés depuis le {since}",
  "operation.mail-waiting.text":
    "Il y en a peut-être beaucoup à envoyer, ou la partie du portail qui les envoie est arrêtée. S’ils ne sont pas partis d’ici une heure, la personne qui gère le serveur doit vérifier qu’elle fonctionne.",
  "operation.jobs-given-up":
    "{count, plural, one {# tâche n’a pas pu être faite après plusieurs essais} many {# de tâches n’ont pas pu être faites après plusieurs essais} other {# tâches n’ont pas pu être faites après plusieurs essais}}",
  "operation.jobs-given-up.text":
    "La liste des tâches indique ce qui a échoué. Vous pouvez y demander un nouvel essai ou écarter ce qui n’est plus nécessaire.",
  "operation.jobs-waiting": "Des tâches attendent depuis le {since}",
  "operation.jobs-waiting.text":
    "Il y en a peut-être trop à la fois, ou la partie du portail qui les fait est arrêtée. Si rien n’avance d’ici une heure, la personne qui gère le serveur doit vérifier qu’elle fonctionne.",
  "operation.to.mailbox": "Ouvrir la boîte d’envoi",
  "operation.to.jobs": "Voir les tâches",
  "operation.facts": "Informations techniques",
  "operation.fact.backup": "Dernière sauvegarde",
  "operation.fact.backup.none": "aucune",
  "operation.fact.disk": "Espace disque libre",
  "operation.fact.disk.value": "{free} sur {total}",
  "operation.fact.database": "Base de données",
  "operation.fact.runtime": "Version de Node.js",
  "operation.gigabytes": "{size} Go",
  "operation.megabytes": "{size} Mo",
} satisfies Record<keyof typeof es, string>;
