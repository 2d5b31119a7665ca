import type es from "#app/i18n/es/phase.ts";

export default {
  "phase.name.inform": "Informar-se",
  "phase.name.contribute": "Responder e propor",
  "phase.name.vote": "Votar",
  "phase.name.answer": "Devolutiva",
  "phase.name.follow-up": "Acompanhamento",
  "phase.letter.soon.subject": "Mudança de etapa próxima: {title}",
  "phase.letter.opens": "A etapa “{phase}” abre em {when}.",
  "phase.letter.closes": "A etapa “{phase}” encerra em {when}.",
  "phase.letter.answer-open.subject": "Chegou a hora de responder: {title}",
  "phase.letter.answer-open":
    "A participação terminou. Agora a sua autoridade precisa dar a devolutiva: comprometeu-se a responder até {day}.",
  "phase.letter.answer-due.subject": "O dia da devolutiva se aproxima: {title}",
  "phase.letter.answer-due":
    "Ainda há temas sem resposta. A sua autoridade se comprometeu a responder até {day}.",
  "phase.letter.answer-late.subject": "Devolutiva atrasada: {title}",
  "phase.letter.answer-late":
    "O compromisso era responder até {day}, e ainda há temas sem resposta. O atraso aparece na página da consulta; responder tarde continua sendo possível.",
  "phase.letter.about": "Sobre a consulta “{title}”:",
  "phase.letter.link": "Abrir a consulta na mesa de trabalho",
  "phase.chosen": "incluída",
  "phase.not-chosen": "não incluída",
  "phase.choose": "Incluir a etapa “{phase}”",
  "phase.about.inform": "As informações são publicadas antes que se possa participar.",
  "phase.about.contribute": "As pessoas respondem às perguntas, propõem e comentam.",
  "phase.about.vote": "Vota-se nas propostas. Sem esta etapa, vota-se enquanto se responde.",
  "phase.about.answer":
    "A autoridade publica a sua devolutiva. Sem esta etapa, responde a partir do fim da participação.",
  "phase.about.follow-up": "A autoridade informa como avança o que prometeu.",
  "phase.opens": "Abertura de “{phase}”",
  "phase.closes": "Encerramento de “{phase}”",
  "phase.opens.hint":
    "Se deixar em branco, abre quando a etapa anterior encerra; a primeira, assim que a consulta for publicada.",
  "phase.opens.follows": "Quando a anterior encerra",
  "phase.closes.hint": "De uma hora a um ano depois da abertura.",
  "phase.closes.hint-none": "Se deixar em branco, não tem fim.",
  "phase.answer.ends": "Termina em {day}, o dia em que a autoridade se comprometeu a responder.",
  "phase.answer.ends.unknown":
    "Termina no dia em que a autoridade se comprometer a responder, escolhido junto do propósito.",
  "phase.column.phase": "Etapa",
  "phase.column.page": "Ações",
  "phase.called-off": "Não se realizará",
  "phase.no-end": "Sem fim",
  "phase.words.change": "Escrever o seu texto",
  "phase.add": "Adicionar a etapa “{phase}”",
  "phase.words.title": "Título",
  "phase.words.title.hint": "Se deixar em branco: “{usual}”. No máximo {max} caracteres.",
  "phase.words.text": "Texto",
} satisfies Record<keyof typeof es, string>;
