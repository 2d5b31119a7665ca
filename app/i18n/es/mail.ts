export default {
  "mail.create-account.subject": "Termine de crear su cuenta",
  "mail.create-account.text":
    "Alguien, esperamos que usted, pidió crear una cuenta en este portal de participación con esta dirección de correo.\n\nAbra el enlace para elegir el nombre con el que firmará lo que publique.",
  "mail.create-account.button": "Crear mi cuenta",
  "mail.already-here.subject": "Usted ya tiene una cuenta",
  "mail.already-here.text":
    "Alguien, esperamos que usted, quiso crear una cuenta con esta dirección de correo. Ya existe una, así que no hace falta otra.\n\nCon este enlace entra directamente, sin contraseña.",
  "mail.already-here.button": "Entrar a mi cuenta",
  "mail.sign-in.subject": "Su enlace para entrar",
  "mail.sign-in.text": "Con este enlace entra a su cuenta sin contraseña.",
  "mail.sign-in.button": "Entrar",
  "mail.no-account.subject": "Todavía no tiene una cuenta",
  "mail.no-account.text":
    "Alguien, esperamos que usted, quiso entrar a este portal de participación con esta dirección de correo. Con ella no hay ninguna cuenta; quizás se registró con otra.\n\nSi quiere, puede crear una ahora.",
  "mail.no-account.button": "Crear una cuenta",
  "mail.reset-password.subject": "Elija una contraseña nueva",
  "mail.reset-password.text":
    "Alguien, esperamos que usted, pidió cambiar la contraseña de su cuenta.\n\nAl elegir una nueva se cerrará la sesión en todos los dispositivos.",
  "mail.reset-password.button": "Elegir una contraseña nueva",
  "mail.confirm-email.subject": "Confirme su nueva dirección de correo",
  "mail.confirm-email.text":
    "Alguien, esperamos que usted, quiere usar esta dirección en su cuenta de este portal de participación.\n\nHasta que la confirme, la cuenta sigue con la dirección de antes.",
  "mail.confirm-email.button": "Confirmar esta dirección",
  "mail.password-changed.subject": "Cambió la contraseña de su cuenta",
  "mail.password-changed.text":
    "La contraseña de su cuenta acaba de cambiar. Si fue usted, no hace falta hacer nada.\n\nSi no fue usted, pida ahora mismo una contraseña nueva en {address}: así también se cierra la sesión en todos los dispositivos.",
  "mail.email-changed.subject": "Cambió la dirección de correo de su cuenta",
  "mail.email-changed.text":
    "Desde ahora su cuenta usa otra dirección de correo y ya no le escribiremos a esta. Si fue usted, no hace falta hacer nada.\n\nSi no fue usted, avise a la administración del portal: {address}",
  "mail.address-in-use.subject": "Esta dirección ya tiene una cuenta",
  "mail.address-in-use.text":
    "Alguien quiso pasar otra cuenta a esta dirección de correo. No se cambió nada, porque esta dirección ya tiene su propia cuenta.\n\nSi fue usted y quiere usar esta dirección en la otra cuenta, cambie primero la dirección de esta.",
  "mail.lasts":
    "El enlace sirve una sola vez, durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.",
  "mail.ignore": "Si usted no lo pidió, no haga nada: sin el enlace no cambia nada.",
};
