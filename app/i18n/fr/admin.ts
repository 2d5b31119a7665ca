import type es from "../es/admin.ts";

export default {
  "admin.title": "Administration",
  "admin.people": "Personnes et autorisations",
  "admin.people.text":
    "Cherchez une personne, voyez ce qu’elle peut faire, donnez-lui une autorisation ou retirez-la.",
  "admin.people.search": "Nom ou adresse électronique",
  "admin.people.search.hint":
    "Voici les personnes qui ont une autorisation dans votre autorité. Pour en trouver une autre, écrivez son adresse complète.",
  "admin.people.look": "Chercher",
  "admin.people.count":
    "{count, plural, =0 {Personne} one {# personne} many {# de personnes} other {# personnes}}",
  "admin.person.since": "Compte créé le {day}",
  "admin.person.done": "Le changement est enregistré.",
  "admin.person.now": "Ce que la personne peut faire",
  "admin.person.nothing": "Aucune autorisation ici.",
  "admin.person.before": "Autorisations passées",
  "admin.person.given": "Donnée le {day}, par le système",
  "admin.person.given.by": "Donnée le {day} par {name}",
  "admin.person.taken": "Retirée le {day}, par le système",
  "admin.person.taken.by": "Retirée le {day} par {name}",
  "admin.grant.link": "Donner une autorisation",
  "admin.grant.title": "Donner une autorisation à {name}",
  "admin.grant.role": "Autorisation",
  "admin.grant.role.official": "Créer des consultations, les publier et y répondre",
  "admin.grant.role.moderator": "Décider des signalements et publier les synthèses",
  "admin.grant.role.lawyer": "Lire les cas de modération transmis et donner un avis",
  "admin.grant.role.admin": "Tout cela, ainsi que donner et retirer des autorisations",
  "admin.grant.authority": "Autorité",
  "admin.grant.everywhere": "Tout le portail (administration seulement)",
  "admin.grant.submit": "Donner l’autorisation",
  "admin.grant.already-granted": "Cette personne a déjà cette autorisation dans cette autorité",
  "admin.grant.authority-missing":
    "Pour tout le portail, seule l’administration est possible : choisissez une autorité",
  "admin.grant.not-allowed": "Vous n’administrez pas cette autorité",
  "admin.grant.no-such-authority": "Cette autorité n’existe plus",
  "admin.revoke.link": "Retirer",
  "admin.revoke.title": "Retirer une autorisation",
  "admin.revoke.text":
    "{name} n’aura plus cette autorisation : {role}, {authority}. On garde trace de qui l’a donnée, de qui l’a retirée et des dates.",
  "admin.revoke.submit": "Retirer l’autorisation",
  "admin.revoke.last-administrator":
    "C’est la dernière personne qui administre le portail. Donnez d’abord cette autorisation à une autre",
  "admin.authorities": "Autorités",
  "admin.authorities.text":
    "Les municipalités et organismes qui publient des consultations : nom, territoire, heure et couleur.",
  "admin.authorities.none": "Il n’y a encore aucune autorité",
  "admin.authorities.new": "Créer une autorité",
  "admin.authorities.saved": "L’autorité est enregistrée.",
  "admin.authority.name": "Nom officiel",
  "admin.authority.slug": "Nom court pour les adresses",
  "admin.authority.slug.hint": "Minuscules sans accents, chiffres et traits d’union : quilpue",
  "admin.authority.slug.wrong":
    "N’utilisez que des minuscules sans accents, des chiffres et des traits d’union, comme vina-del-mar",
  "admin.authority.slug.taken": "Une autre autorité utilise déjà ce nom court",
  "admin.authority.territory": "Territoire où elle agit",
  "admin.authority.territory.hint":
    "Un pays, une région ou une municipalité. Écrivez son nom, cherchez et choisissez.",
  "admin.authority.territory.missing": "Cherchez le territoire et choisissez-le",
  "admin.authority.time-zone": "Fuseau horaire",
  "admin.authority.time-zone.hint":
    "C’est dans ce fuseau que se lisent les dates d’ouverture et de clôture de ses consultations.",
  "admin.authority.language": "Langue principale",
  "admin.authority.accent": "Couleur",
  "admin.authority.accent.hint":
    "Une couleur sombre en hexadécimal, comme #0b5c63 : on écrit en blanc dessus.",
  "admin.authority.accent.wrong": "Écrivez la couleur avec six chiffres hexadécimaux, comme #0b5c63",
  "admin.authority.accent.light":
    "Cette couleur est trop claire pour y lire un texte blanc. Choisissez-en une plus sombre",
  "admin.authority.submit": "Enregistrer l’autorité",
  "admin.mailbox": "Boîte d’envoi",
  "admin.mailbox.text":
    "Ce que le portail a écrit : ce qui est parti, ce qui attend et ce qui n’a pas pu partir.",
  "admin.mailbox.unsent":
    "Ce portail n’a pas de serveur de courriel : les messages restent ici et se lisent ici.",
  "admin.mailbox.empty": "Rien n’a encore été écrit",
  "admin.mailbox.to": "À",
  "admin.mailbox.at": "Écrit",
  "admin.mailbox.state.sent": "envoyé",
  "admin.mailbox.state.waiting": "en attente",
  "admin.mailbox.state.failed": "échec : {error}",
  "admin.mailbox.gone":
    "Ce message passe par le serveur de courriel. Seule la personne qui le reçoit lit ce qu’il dit.",
} satisfies Record<keyof typeof es, string>;
