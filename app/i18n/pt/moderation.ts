import type es from "../es/moderation.ts";

export default {
  "moderation.decide.choose": "Escolha o que decide",
  "moderation.rule.missing": "Escolha a regra que não foi cumprida",
  "moderation.reason.missing": "Escreva as razões; quem escreveu isto vai lê-las",
  "moderation.report.rule.missing": "Escolha a regra que, na sua opinião, não foi cumprida",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Sua resposta já está publicada} proposal {Sua proposta já está publicada} other {Seu argumento já está publicado}}",
  "moderation.letter.approve":
    "A moderação revisou {kind, select, entry {a resposta} proposal {a proposta} other {o argumento}} que você enviou à consulta “{consultation}”. Agora qualquer pessoa pode ler o que você escreveu, e isso conta.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Sua resposta não é mais exibida} proposal {Sua proposta não é mais exibida} other {Seu argumento não é mais exibido}}",
  "moderation.letter.hide":
    "A moderação ocultou {kind, select, entry {uma resposta} proposal {a proposta} other {o argumento}} que você enviou à consulta “{consultation}”.",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Sua resposta é exibida de novo} proposal {Sua proposta é exibida de novo} other {Seu argumento é exibido de novo}}",
  "moderation.letter.restore":
    "A moderação voltou a publicar {kind, select, entry {a resposta} proposal {a proposta} other {o argumento}} que você enviou à consulta “{consultation}”. Tudo está como antes.",
  "moderation.letter.rule": "Regra: {title}. {text}",
  "moderation.letter.reason": "Razões da moderação: {reason}",
  "moderation.letter.kept":
    "Nada foi apagado: só você e a moderação podem ler, e é possível publicar de novo.",
  "moderation.letter.link": "Veja o que você escreveu e o que foi decidido",
} satisfies Record<keyof typeof es, string>;
