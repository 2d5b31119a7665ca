import type es from "../es/mail.ts";

export default {
  "mail.create-account.subject": "Finish creating your account",
  "mail.create-account.text":
    "Somebody, we hope it was you, asked to create an account on this participation site with this e-mail address.\n\nOpen the link to choose the name that will stand beside what you publish.",
  "mail.create-account.button": "Create my account",
  "mail.already-here.subject": "You already have an account",
  "mail.already-here.text":
    "Somebody, we hope it was you, tried to create an account with this e-mail address. It already has an account, so there is no need for another.\n\nThis link signs you in without a password.",
  "mail.already-here.button": "Sign in to my account",
  "mail.sign-in.subject": "Your sign-in link",
  "mail.sign-in.text": "This link signs you in without a password.",
  "mail.sign-in.button": "Sign in",
  "mail.no-account.subject": "You have no account yet",
  "mail.no-account.text":
    "Somebody, we hope it was you, tried to sign in to this participation site with this e-mail address. No account uses it; perhaps you signed up with another one.\n\nIf you like, you can create an account now.",
  "mail.no-account.button": "Create an account",
  "mail.reset-password.subject": "Choose a new password",
  "mail.reset-password.text":
    "Somebody, we hope it was you, asked to change the password of your account.\n\nChoosing a new one signs you out on every device.",
  "mail.reset-password.button": "Choose a new password",
  "mail.confirm-email.subject": "Confirm your new e-mail address",
  "mail.confirm-email.text":
    "Somebody, we hope it is you, wants to use this address for their account on this participation site.\n\nUntil you confirm it, the account keeps the address it had.",
  "mail.confirm-email.button": "Confirm this address",
  "mail.password-changed.subject": "The password of your account has changed",
  "mail.password-changed.text":
    "The password of your account has just changed. If that was you, there is nothing to do.\n\nIf it was not, ask for a new password at {address} now: that also signs you out on every device.",
  "mail.email-changed.subject": "The e-mail address of your account has changed",
  "mail.email-changed.text":
    "Your account now uses another e-mail address, and we will no longer write to this one. If that was you, there is nothing to do.\n\nIf it was not, tell those who run the site: {address}",
  "mail.address-in-use.subject": "This address already has an account",
  "mail.address-in-use.text":
    "Somebody tried to move another account to this e-mail address. Nothing has changed, because this address has an account of its own.\n\nIf it was you, and you want this address for the other account, change the address of this one first.",
  "mail.lasts": "The link works once, for {minutes, plural, one {# minute} other {# minutes}}.",
  "mail.ignore": "If you did not ask for this, do nothing: without the link nothing changes.",
} satisfies Record<keyof typeof es, string>;
