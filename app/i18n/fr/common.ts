import type es from "../es/common.ts";

export default {
  "common.skip": "Aller au contenu",
  "common.demo": "Données de démonstration. Rien de ce que vous écrivez ici ne parvient à un gouvernement.",
  "common.navigation": "Principale",
  "common.consultations": "Consultations",
  "common.results": "Résultats",
  "common.desk": "Bureau",
  "common.moderation": "Modération",
  "common.administration": "Administration",
  "common.sign-in": "Se connecter",
  "common.account": "Votre compte :",
  "common.municipality": "Votre municipalité :",
  "common.municipality.choose": "Choisissez votre municipalité",
  "common.language": "Langue",
  "common.footer.navigation": "À propos de ce portail",
  "common.footer.plain": "Tout fonctionne sans JavaScript et sur un téléphone simple.",
  "common.footer.licence": "Code ouvert, licence AGPL. Données des lieux : GeoNames, CC BY 4.0.",
  "common.breadcrumbs": "Vous êtes ici",
  "common.notice.info": "Information :",
  "common.notice.success": "C’est fait :",
  "common.notice.warning": "Attention :",
  "common.pages": "Pages",
  "common.pages.first": "Au début",
  "common.pages.previous": "Précédente",
  "common.pages.next": "Suivante",
  "common.pages.page": "Page {page}",
  "common.more": "Voir la suite",
  "common.change": "Modifier",
  "common.phases": "Étapes de la consultation",
  "common.phases.done": "(terminée)",
  "common.progress": "Étape {step} sur {steps}",
  "common.quote.from": "Depuis {place}",
  "common.quote.read": "lire en entier",
  "common.votes.none": "Pas encore de votes",
  "common.votes.people":
    "{count, plural, one {# personne a voté} many {# de personnes ont voté} other {# personnes ont voté}}",
  "common.votes.agree": "{percent} d’accord",
  "common.votes.disagree": "{percent} pas d’accord",
  "common.votes.pass": "{percent} passent",
  "common.vote": "Votre vote",
  "common.vote.agree": "D’accord",
  "common.vote.disagree": "Pas d’accord",
  "common.vote.pass": "Je passe",
  "common.name": "Cabildo",
  "common.description":
    "Consultations publiques des municipalités : lisez ce qui est demandé, répondez, proposez, votez et voyez ce qui a été fait des réponses.",
  "common.error-title": "Erreur : {title}",
  "common.error.400.title": "Nous n’avons pas pu lire votre envoi",
  "common.error.400.text":
    "Il est arrivé abîmé, ou ce n’était pas un formulaire de ce portail. Revenez en arrière et réessayez.",
  "common.error.403.title": "Cette page ne vous est pas ouverte",
  "common.error.403.text":
    "Il faut une autorisation que votre compte n’a pas. Si vous pensez devoir l’avoir, demandez-la à l’administration de votre municipalité.",
  "common.error.404.title": "Cette page n’existe pas",
  "common.error.404.text":
    "L’adresse est peut-être mal écrite, ou la page a été retirée. Vérifiez l’adresse ou partez de l’accueil.",
  "common.error.405.title": "Ceci n’est pas possible ici",
  "common.error.405.text":
    "La page existe, mais elle n’accepte pas ce qui a été envoyé. Revenez en arrière et réessayez depuis le formulaire.",
  "common.error.411.title": "L’envoi est arrivé incomplet",
  "common.error.411.text":
    "Votre navigateur n’a pas dit combien il envoyait, et nous n’avons pas pu le recevoir. Revenez en arrière et réessayez.",
  "common.error.413.title": "Ce que vous avez envoyé est trop lourd",
  "common.error.413.text": "Revenez en arrière et envoyez un fichier plus petit ou un texte plus court.",
  "common.error.429.title": "Trop d’essais de suite",
  "common.error.429.text":
    "Attendez quelques minutes et réessayez ; si ce n’est toujours pas possible, réessayez une heure plus tard. Les essais de plusieurs personnes qui partagent une connexion sont parfois comptés ensemble. Ce qui était déjà enregistré le reste.",
  "common.error.500.title": "Quelque chose a échoué de notre côté",
  "common.error.500.text":
    "Ce n’est pas votre faute. L’incident est noté pour être corrigé. Vous pouvez réessayer dans quelques minutes.",
  "common.error.503.title": "Le portail ne peut pas vous répondre pour le moment",
  "common.error.503.text":
    "Beaucoup de personnes l’utilisent peut-être en même temps. Attendez quelques secondes et rechargez la page ; si rien ne change, réessayez dans quelques minutes.",
  "common.busy.kept":
    "Beaucoup de personnes l’utilisent peut-être en même temps, et nous n’avons pas pu recevoir votre envoi. Il n’est pas perdu : il est dans cette page, ne la fermez pas. Attendez quelques secondes et renvoyez-le.",
  "common.busy.back":
    "Beaucoup de personnes l’utilisent peut-être en même temps, et nous n’avons pas pu recevoir votre envoi. Attendez quelques secondes, revenez en arrière, vérifiez que tout est encore là et renvoyez-le.",
  "common.busy.again": "Renvoyer",
  "common.labelled": "{name} :",
  "common.error.incident": "Si vous demandez de l’aide, citez ce numéro : {incident}",
  "common.error.home": "Aller à l’accueil",
} satisfies Record<keyof typeof es, string>;
