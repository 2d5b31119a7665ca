import type es from "../es/response.ts";

export default {
  "response.answer-this": "Responder a esta pergunta",
  "response.start.title": "Antes de responder",
  "response.start.lead":
    "{questions, plural, one {É # pergunta} many {São # de perguntas} other {São # perguntas}}. Leva uns {minutes, number} minutos, e não é preciso terminar de uma vez.",
  "response.start.step.write": "Escreva com suas palavras",
  "response.start.step.write.text":
    "Uma pergunta por página. Cada passo é guardado; você pode pular as que não são obrigatórias.",
  "response.start.step.review": "Revise e envie",
  "response.start.step.review.text": "Nada é publicado até você enviar.",
  "response.start.step.published": "É publicado sem o seu nome",
  "response.start.step.published.text":
    "Cada resposta é lida com o município de onde foi escrita, se bastante gente participa ali. Não escreva dados pessoais.",
  "response.start.step.moderated.text":
    "Antes, uma pessoa da moderação a revisa. É lida com o seu município, se bastante gente participa ali. Não escreva dados pessoais.",
  "response.start.step.reply": "Você recebe a devolutiva",
  "response.start.step.reply.text": "{authority} responderá a cada tema até {day}.",
  "response.start.until": "Você pode responder, e alterar o que respondeu, até {when}.",
  "response.start.submit": "Começar",
  "response.question.progress": "Pergunta {position, number} de {questions, number}",
  "response.question.label": "Sua resposta",
  "response.question.hint": "Você pode deixar em branco.",
  "response.question.required": "É preciso responder a esta pergunta para enviar.",
  "response.question.next": "Salvar e continuar",
  "response.question.review": "Salvar e revisar",
  "response.question.leave": "Salvar e sair",
  "response.question.back": "Voltar",
  "response.question.saved": "O que você salva aqui só você vê até enviar.",
  "response.question.not-resent":
    "As alterações salvas aqui não são publicadas até você enviá-las na revisão.",
  "response.review.title": "Revise sua resposta",
  "response.review.empty": "Sem resposta",
  "response.review.missing": "Falta responder",
  "response.review.published":
    "Ao enviar, cada resposta é publicada sem o seu nome. Você pode alterá-la até o encerramento da consulta.",
  "response.review.moderated":
    "Ao enviar, uma pessoa da moderação a revisa e depois ela é publicada sem o seu nome. Você pode alterá-la até o encerramento da consulta.",
  "response.review.send": "Enviar minha resposta",
  "response.review.resend": "Enviar as alterações",
  "response.review.later": "Continuar mais tarde",
  "response.review.sent": "Sua resposta foi enviada: {reference}",
  "response.review.sent.text": "Você pode alterar qualquer pergunta e enviar de novo.",
  "response.review.unsent": "Você tem alterações que ainda não enviou",
  "response.problems.title": "Não foi possível enviar",
  "response.problems.missing": "Responda à pergunta {position, number}",
  "response.refused.not-started": "Você ainda não começou a responder.",
  "response.refused.empty": "Responda a pelo menos uma pergunta.",
  "response.refused.too-long": "O texto é longo demais.",
  "response.sent.title": "Recebemos sua resposta",
  "response.sent.reference":
    "Seu número de referência. Anote: com ele você pode perguntar sobre sua resposta.",
  "response.sent.next": "O que acontece agora",
  "response.sent.step.published": "É publicada",
  "response.sent.step.published.text": "Já pode ser lida, sem o seu nome, junto com as demais.",
  "response.sent.step.moderated.text": "Quando uma pessoa da moderação a tiver lido.",
  "response.sent.step.summary": "É resumida com as do seu município",
  "response.sent.step.summary.text": "Depois do encerramento da consulta, em {when}.",
  "response.sent.step.reply": "{authority} responde",
  "response.sent.step.reply.text": "Até {day}.",
  "response.sent.change": "Se quiser alterá-la",
  "response.sent.change.account":
    "{until, select, yes {Você pode alterá-la até {when}, em qualquer dispositivo em que entre com sua conta.} other {Você pode alterá-la enquanto a consulta estiver aberta, em qualquer dispositivo em que entre com sua conta.}}",
  "response.sent.change.browser":
    "{until, select, yes {Você pode alterá-la até {when} neste mesmo navegador. Se entrar com uma conta aqui, poderá fazê-lo em qualquer outro.} other {Você pode alterá-la enquanto a consulta estiver aberta neste mesmo navegador. Se entrar com uma conta aqui, poderá fazê-lo em qualquer outro.}}",
  "response.sent.proposals": "Ver as propostas",
  "response.sent.back": "Voltar à consulta",
} satisfies Record<keyof typeof es, string>;
