import type es from "../es/argument.ts";

export default {
  "argument.refused.no-such-argument": "O argumento a que você responde não está mais publicado.",
  "argument.refused.too-deep": "Esta conversa não aceita mais níveis de resposta. Escreva um novo argumento.",
  "argument.stance.missing": "Escolha se é a favor, contra ou se pergunta algo",
  "argument.stance.for": "A favor",
  "argument.stance.against": "Contra",
  "argument.stance.question": "Pergunta",
  "argument.title":
    "{count, plural, =0 {Argumentos} one {# argumento} many {# de argumentos} other {# argumentos}}",
  "argument.all": "Todos ({count, number})",
  "argument.count.for": "A favor ({count, number})",
  "argument.count.against": "Contra ({count, number})",
  "argument.count.question": "Perguntas ({count, number})",
  "argument.none": "Ainda não há argumentos.",
  "argument.hidden": "Este argumento foi ocultado pela moderação",
  "argument.reply": "Responder",
  "argument.reply-level":
    "{depth, plural, one {Resposta ao argumento anterior.} many {Resposta de nível #.} other {Resposta de nível #.}}",
  "argument.imported": "{agrees, number} a favor e {disagrees, number} contra no processo original",
  "argument.new": "Escrever um argumento",
  "argument.new.title": "Escreva seu argumento",
  "argument.new.reply-title": "Responda a este argumento",
  "argument.field.stance": "O que você quer dizer sobre a proposta?",
  "argument.field.text": "Seu argumento",
  "argument.field.text.hint": "Diga por quê. Fale da proposta, não de quem a escreveu.",
  "argument.publish": "Publicar",
  "argument.send": "Enviar para revisão",
  "argument.made": "Seu argumento foi publicado",
  "argument.one.title": "Um argumento",
  "argument.one.reply-to": "Responde a",
  "argument.one.in-thread": "Ver na conversa",
} satisfies Record<keyof typeof es, string>;
