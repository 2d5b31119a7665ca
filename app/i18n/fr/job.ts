import type es from "../es/job.ts";

export default {
  "job.title": "Tâches du portail",
  "job.link.text":
    "Ce que le portail fait de lui-même : ce qui attend, ce qui est en cours et ce qui n’a pas pu être fait.",
  "job.lead":
    "Le portail envoie des messages, prépare des synthèses et fait d’autres tâches de lui-même, sans que personne ait à les attendre. Vous voyez ici si l’une d’elles a pris du retard.",
  "job.dead": "Tâches qui n’ont pas pu être faites",
  "job.dead.none": "Aucune à régler",
  "job.dead.text":
    "Le portail a essayé chacune plusieurs fois, en attendant de plus en plus longtemps, et n’essaiera plus de lui-même. Si vous ne savez pas d’où vient le problème, montrez à la personne qui gère le serveur ce qu’indique « Ce qui a échoué », en anglais. Une fois la cause réglée, demandez un nouvel essai.",
  "job.waiting": "Tâches en attente",
  "job.waiting.none": "Aucune tâche en attente",
  "job.running": "Tâches en cours",
  "job.running.none": "Aucune tâche n’est en cours en ce moment",
  "job.work": "Tâche",
  "job.count": "Combien",
  "job.oldest": "Heure prévue pour la première (UTC)",
  "job.since": "Depuis (UTC)",
  "job.tries": "Essais",
  "job.failed-at": "Dernier essai (UTC)",
  "job.error": "Ce qui a échoué",
  "job.again.title": "Réessayer",
  "job.again.text":
    "La tâche recommence dès que vient son tour. Si elle échoue encore, le portail l’essaiera plusieurs autres fois, comme au début.",
  "job.again.submit": "Réessayer",
  "job.dismissal.link": "Écarter",
  "job.dismissal.title": "Écarter une tâche",
  "job.dismissal.text":
    "Cette tâche ne sera pas faite. Le portail garde trace de qui l’a écartée et quand ; c’est définitif.",
  "job.dismissal.submit": "Écarter la tâche",
  "job.done.again": "Un nouvel essai de la tâche sera fait.",
  "job.done.dismissed": "La tâche a été écartée.",
  "job.name.send-mail": "Envoyer un courriel",
  "job.name.summarise": "Préparer les synthèses d’une consultation",
  "job.name.tell-followers": "Prévenir les personnes qui suivent une consultation",
  "job.name.look-for-signals": "Chercher dans un texte ce que la modération devrait voir",
  "job.name.refresh-cases": "Mettre à jour les cas de modération",
  "job.name.tell-voters": "Prévenir les personnes qui ont voté sur une proposition fusionnée",
  "job.name.look-for-vote-burst": "Voir si une proposition a reçu beaucoup de votes d’affilée",
  "job.name.decide-in-bulk": "Appliquer une décision à plusieurs cas",
  "job.name.undo-in-bulk": "Annuler une décision sur plusieurs cas",
  "job.name.remove-files": "Retirer du disque les fichiers effacés sur ordre légal",
  "job.name.reword": "Demander à un modèle de langage de reformuler une synthèse",
  "job.name.retheme": "Chercher de nouveau les thèmes des textes",
  "job.name.back-up": "Faire la sauvegarde",
  "job.name.tidy": "Effacer ce qu’il n’est plus nécessaire de conserver",
} satisfies Record<keyof typeof es, string>;
