import type es from "../es/mail.ts";

export default {
  "mail.create-account.subject": "Termine de criar sua conta",
  "mail.create-account.text":
    "Alguém, esperamos que você, pediu para criar uma conta neste portal de participação com este endereço de e-mail.\n\nAbra o link para escolher o nome com que vai assinar o que publicar.",
  "mail.create-account.button": "Criar minha conta",
  "mail.already-here.subject": "Você já tem uma conta",
  "mail.already-here.text":
    "Alguém, esperamos que você, quis criar uma conta com este endereço de e-mail. Já existe uma, então não é preciso criar outra.\n\nCom este link você entra direto, sem senha.",
  "mail.already-here.button": "Entrar na minha conta",
  "mail.sign-in.subject": "Seu link para entrar",
  "mail.sign-in.text": "Com este link você entra na sua conta sem senha.",
  "mail.sign-in.button": "Entrar",
  "mail.no-account.subject": "Você ainda não tem uma conta",
  "mail.no-account.text":
    "Alguém, esperamos que você, quis entrar neste portal de participação com este endereço de e-mail. Não há nenhuma conta com ele; talvez você tenha se cadastrado com outro.\n\nSe quiser, pode criar uma agora.",
  "mail.no-account.button": "Criar uma conta",
  "mail.reset-password.subject": "Escolha uma nova senha",
  "mail.reset-password.text":
    "Alguém, esperamos que você, pediu para mudar a senha da sua conta.\n\nAo escolher uma nova, a sessão será encerrada em todos os dispositivos.",
  "mail.reset-password.button": "Escolher uma nova senha",
  "mail.confirm-email.subject": "Confirme seu novo endereço de e-mail",
  "mail.confirm-email.text":
    "Alguém, esperamos que você, quer usar este endereço na sua conta deste portal de participação.\n\nEnquanto você não confirmar, a conta continua com o endereço de antes.",
  "mail.confirm-email.button": "Confirmar este endereço",
  "mail.password-changed.subject": "A senha da sua conta foi alterada",
  "mail.password-changed.text":
    "A senha da sua conta acaba de ser alterada. Se foi você, não é preciso fazer nada.\n\nSe não foi você, peça agora mesmo uma nova senha em {address}: assim a sessão também é encerrada em todos os dispositivos.",
  "mail.email-changed.subject": "O endereço de e-mail da sua conta foi alterado",
  "mail.email-changed.text":
    "A partir de agora sua conta usa outro endereço de e-mail e não escreveremos mais para este. Se foi você, não é preciso fazer nada.\n\nSe não foi você, avise a administração do portal: {address}",
  "mail.address-in-use.subject": "Este endereço já tem uma conta",
  "mail.address-in-use.text":
    "Alguém quis passar outra conta para este endereço de e-mail. Nada mudou, porque este endereço já tem sua própria conta.\n\nSe foi você e quer usar este endereço na outra conta, mude primeiro o endereço desta.",
  "mail.lasts":
    "O link funciona uma única vez, durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.",
  "mail.ignore": "Se não foi você quem pediu, não faça nada: sem o link, nada muda.",
} satisfies Record<keyof typeof es, string>;
