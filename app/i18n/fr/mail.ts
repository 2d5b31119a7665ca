import type es from "../es/mail.ts";

export default {
  "mail.create-account.subject": "Terminez la création de votre compte",
  "mail.create-account.text":
    "Quelqu’un, vous sans doute, a demandé à créer un compte sur ce portail de participation avec cette adresse électronique.\n\nOuvrez le lien pour choisir le nom qui accompagnera ce que vous publierez.",
  "mail.create-account.button": "Créer mon compte",
  "mail.already-here.subject": "Vous avez déjà un compte",
  "mail.already-here.text":
    "Quelqu’un, vous sans doute, a voulu créer un compte avec cette adresse électronique. Il en existe déjà un : inutile d’en créer un autre.\n\nAvec ce lien, vous vous connectez directement, sans mot de passe.",
  "mail.already-here.button": "Accéder à mon compte",
  "mail.sign-in.subject": "Votre lien de connexion",
  "mail.sign-in.text": "Avec ce lien, vous accédez à votre compte sans mot de passe.",
  "mail.sign-in.button": "Me connecter",
  "mail.no-account.subject": "Vous n’avez pas encore de compte",
  "mail.no-account.text":
    "Quelqu’un, vous sans doute, a voulu se connecter à ce portail de participation avec cette adresse électronique. Aucun compte ne l’utilise ; peut-être en avez-vous utilisé une autre.\n\nSi vous le souhaitez, vous pouvez en créer un maintenant.",
  "mail.no-account.button": "Créer un compte",
  "mail.reset-password.subject": "Choisissez un nouveau mot de passe",
  "mail.reset-password.text":
    "Quelqu’un, vous sans doute, a demandé à changer le mot de passe de votre compte.\n\nLe nouveau mot de passe fermera la session sur tous les appareils.",
  "mail.reset-password.button": "Choisir un nouveau mot de passe",
  "mail.confirm-email.subject": "Confirmez votre nouvelle adresse électronique",
  "mail.confirm-email.text":
    "Quelqu’un, vous sans doute, veut utiliser cette adresse pour son compte sur ce portail de participation.\n\nTant que vous ne l’avez pas confirmée, le compte garde l’adresse précédente.",
  "mail.confirm-email.button": "Confirmer cette adresse",
  "mail.password-changed.subject": "Le mot de passe de votre compte a changé",
  "mail.password-changed.text":
    "Le mot de passe de votre compte vient de changer. Si c’est bien vous, il n’y a rien à faire.\n\nSinon, demandez tout de suite un nouveau mot de passe sur {address} : cela fermera aussi la session sur tous les appareils.",
  "mail.email-changed.subject": "L’adresse électronique de votre compte a changé",
  "mail.email-changed.text":
    "Votre compte utilise désormais une autre adresse électronique et nous n’écrirons plus à celle-ci. Si c’est bien vous, il n’y a rien à faire.\n\nSinon, prévenez l’administration du portail : {address}",
  "mail.address-in-use.subject": "Cette adresse a déjà un compte",
  "mail.address-in-use.text":
    "Quelqu’un a voulu rattacher un autre compte à cette adresse électronique. Rien n’a changé, car cette adresse a déjà son propre compte.\n\nSi c’était vous et que vous voulez utiliser cette adresse pour l’autre compte, changez d’abord l’adresse de celui-ci.",
  "mail.lasts":
    "Le lien ne sert qu’une fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.",
  "mail.ignore": "Si vous n’avez rien demandé, ne faites rien : sans le lien, rien ne change.",
} satisfies Record<keyof typeof es, string>;
