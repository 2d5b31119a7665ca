import type es from "../es/person.ts";

export default {
  "person.email": "Adresse électronique",
  "person.password": "Mot de passe",
  "person.name": "Nom",
  "person.name.hint": "Il accompagnera ce que vous publierez. Ce n’est pas forcément votre nom d’état civil.",
  "person.language": "Langue dans laquelle nous vous écrivons",
  "person.send-link": "Envoyer le lien",
  "person.demo-mailbox":
    "Rien n’est envoyé dans la démonstration : lisez le message dans la boîte aux lettres",
  "person.place": "Municipalité où vous habitez",
  "person.place.hint":
    "Écrivez son nom, cherchez et choisissez. Cela sert à vous montrer les consultations de votre municipalité.",
  "person.place.change": "Une autre municipalité",
  "person.place.now": "Actuellement : {place}. Pour en changer, écrivez le nom, cherchez et choisissez.",
  "person.place.look": "Chercher",
  "person.place.found": "Laquelle est-ce ? Nous avons cherché « {words} »",
  "person.place.choose": "Choisissez le lieu dans la liste ou cherchez un autre nom",
  "person.place.none":
    "Nous n’avons trouvé aucun lieu de ce nom. Essayez avec moins de lettres ou ajoutez le pays.",
  "person.sign-in.title": "Se connecter",
  "person.sign-in.wrong":
    "Cette adresse et ce mot de passe ne correspondent pas. Vérifiez-les ou demandez un lien par courriel.",
  "person.sign-in.held":
    "Ce que vous avez écrit est conservé. Après la connexion, vous le retrouverez tel quel.",
  "person.sign-in.others": "Autres façons de se connecter",
  "person.sign-in.by-link": "Recevoir un lien par courriel et se connecter sans mot de passe",
  "person.sign-in.forgotten": "Demander un nouveau mot de passe",
  "person.sign-in.sign-up": "Créer un compte",
  "person.link.title": "Se connecter avec un lien par courriel",
  "person.link.lead": "Nous vous envoyons un lien qui ne sert qu’une fois. Pas besoin de mot de passe.",
  "person.sign-up.title": "Créer un compte",
  "person.sign-up.lead":
    "Avec un compte, vous pouvez reprendre vos réponses sur un autre téléphone et participer aux consultations qui demandent de savoir qui répond.",
  "person.sign-up.hint":
    "Nous envoyons un lien pour vérifier que c’est la vôtre. Personne d’autre ne la verra.",
  "person.reset.title": "Demander un nouveau mot de passe",
  "person.reset.lead": "Nous vous envoyons un lien pour en choisir un autre.",
  "person.mail-sent.title": "Consultez vos courriels",
  "person.mail-sent.text":
    "Si l’adresse est correcte, vous recevrez dans quelques minutes un message avec un lien. Le lien ne sert qu’une fois, pendant 30 minutes.",
  "person.mail-sent.spam":
    "Rien n’arrive ? Regardez dans le courrier indésirable, vérifiez l’adresse et redemandez.",
  "person.enter.title": "Se connecter avec votre lien",
  "person.enter.text": "Vous allez vous connecter au compte de {email}.",
  "person.link-over.title": "Ce lien ne fonctionne plus",
  "person.link-over.text":
    "Chaque lien ne sert qu’une fois et peu de temps. Rien de grave : demandez-en un autre.",
  "person.link-over.action": "Demander un autre lien",
  "person.complete.title": "Terminez la création de votre compte",
  "person.complete.lead": "Pour l’adresse {email}.",
  "person.complete.password.hint":
    "Au moins {min, number} caractères, n’importe lesquels. Si vous laissez ce champ vide, vous vous connecterez toujours avec un lien par courriel.",
  "person.complete.submit": "Créer mon compte",
  "person.password.too-short": "Choisissez un mot de passe d’au moins {min, number} caractères",
  "person.password.too-common": "Ce mot de passe est très répandu et vite deviné. Choisissez-en un autre",
  "person.password.own-email":
    "Votre propre adresse est la première chose qu’on essaierait. Choisissez un autre mot de passe",
  "person.password.wrong": "Ce n’est pas votre mot de passe actuel",
  "person.new-password.title": "Choisissez un nouveau mot de passe",
  "person.new-password": "Nouveau mot de passe",
  "person.new-password.hint":
    "Au moins {min, number} caractères, n’importe lesquels. Une courte phrase se retient mieux.",
  "person.new-password.everywhere": "L’enregistrer ferme la session sur tous les autres appareils.",
  "person.new-password.submit": "Enregistrer le mot de passe",
  "person.account.title": "Votre compte",
  "person.account.saved": "Vos modifications sont enregistrées.",
  "person.account.submit": "Enregistrer",
  "person.account.access": "Comment vous vous connectez",
  "person.account.password.set": "Vous en avez un",
  "person.account.password.none": "Vous n’en avez pas : vous vous connectez avec un lien par courriel",
  "person.account.sessions": "Sessions ouvertes",
  "person.account.sessions.count":
    "{count, plural, one {# appareil} many {# d’appareils} other {# appareils}}",
  "person.account.roles": "Vos autorisations",
  "person.role.in": "{role}, {authority}",
  "person.role.everywhere": "tout le portail",
  "person.role.official": "Agents municipaux",
  "person.role.moderator": "Modération",
  "person.role.facilitator": "Animation",
  "person.role.analyst": "Analyse",
  "person.role.lawyer": "Conseil juridique",
  "person.role.admin": "Administration",
  "person.sign-out.title": "Se déconnecter",
  "person.sign-out.text":
    "Cela ferme la session sur cet appareil. Ce que vous avez déjà envoyé reste tel quel.",
  "person.sessions.title": "Où votre session est ouverte",
  "person.sessions.since": "Depuis",
  "person.sessions.until": "Jusqu’au (sans nouvelle visite)",
  "person.sessions.here": "cet appareil",
  "person.sessions.end": "Fermer la session partout",
  "person.sessions.end.text":
    "Sur cet appareil aussi. Faites-le si vous avez perdu un téléphone ou utilisé l’ordinateur d’une autre personne.",
  "person.email-change.title": "Changer d’adresse électronique",
  "person.email-change.lead":
    "Actuellement : {email}. Nous écrirons à la nouvelle ; le changement prend effet dès que vous le confirmez depuis celle-ci.",
  "person.email-change.new": "Nouvelle adresse",
  "person.email-change.current": "Votre mot de passe actuel",
  "person.email-change.current.hint": "Pour vérifier que c’est bien vous.",
  "person.email-change.same": "C’est déjà votre adresse",
  "person.email-confirm.title": "Confirmer votre nouvelle adresse",
  "person.email-confirm.text": "Votre compte utilisera désormais {email}.",
  "person.email-confirm.submit": "Confirmer cette adresse",
  "person.email-confirm.taken":
    "Entre-temps, un autre compte a été créé avec cette adresse : le vôtre ne peut donc pas l’utiliser.",
  "person.email-confirm.done": "Votre compte utilise la nouvelle adresse.",
  "person.first.title": "La première personne qui administre",
  "person.first.lead":
    "Personne n’administre encore ce portail. La personne qui remplira ce formulaire pourra créer des autorités et donner des autorisations.",
  "person.first.submit": "Créer le compte d’administration",
  "person.first.email-taken": "Cette adresse a déjà un compte. Connectez-vous à ce compte et rouvrez ce lien",
  "person.first.as-me":
    "Votre session est ouverte au nom de {name} ({email}). Ce compte administrera le portail.",
  "person.first.as-me.submit": "Administrer avec ce compte",
  "person.first.over.text":
    "Le lien a déjà servi, a expiré, ou quelqu’un administre déjà ce portail. Au redémarrage, le serveur en imprime un autre s’il le faut encore.",
} satisfies Record<keyof typeof es, string>;
