import type es from "../es/moderation.ts";

export default {
  "moderation.decide.choose": "Escolha o que decide",
  "moderation.rule.missing": "Escolha a regra que não foi cumprida",
  "moderation.reason.missing": "Escreva as razões: quem escreveu isto vai lê-las",
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
  "moderation.rules.title": "Regras da conversa",
  "moderation.rules.lead":
    "Valem para tudo o que se escreve aqui: respostas, propostas e argumentos. Existem para que qualquer pessoa possa opinar sem medo, não para calar discordâncias.",
  "moderation.rules.texts": "O que diz cada regra",
  "moderation.rules.how.title": "Como são aplicadas",
  "moderation.rules.how.report":
    "Qualquer pessoa pode avisar a moderação sobre algo que não as cumpre, com ou sem conta. O link está ao lado de cada resposta, proposta e argumento.",
  "moderation.rules.how.decide":
    "Quem decide é sempre uma pessoa, e nunca sobre algo que ela mesma escreveu. Se algo é ocultado, quem o escreveu pode ler qual regra não foi cumprida e por quê.",
  "moderation.rules.how.kept":
    "Nada é apagado. O que foi ocultado é guardado com seus votos e argumentos e, se for publicado de novo, tudo fica como estava. Em cada consulta se publica quanto foi ocultado e por qual regra.",
  "moderation.kind.entry": "Resposta",
  "moderation.kind.proposal": "Proposta",
  "moderation.kind.argument": "Argumento",
  "moderation.kinds.entry": "Respostas",
  "moderation.kinds.proposal": "Propostas",
  "moderation.kinds.argument": "Argumentos",
  "moderation.rule": "Regra",
  "moderation.report.title": "Avisar a moderação",
  "moderation.report.lead": "Diga qual regra este texto não cumpre. Uma pessoa vai lê-lo e decidir.",
  "moderation.report.rule": "Qual regra não foi cumprida?",
  "moderation.report.rule.hint": "Discordar não é motivo de aviso: para isso você pode votar ou argumentar.",
  "moderation.report.words": "Quer explicar algo mais?",
  "moderation.report.words.hint": "Só a moderação lê. Não é preciso dizer quem você é.",
  "moderation.report.submit": "Enviar o aviso",
  "moderation.report.refused": "Isto mudou enquanto você escrevia e não foi possível receber o aviso",
  "moderation.report.not-shown.title": "Isto não é mais exibido",
  "moderation.report.not-shown.text": "Ninguém mais pode ler, então não é preciso avisar.",
  "moderation.report.already.title": "Você já avisou sobre isto",
  "moderation.report.already.text":
    "Agradecemos: uma vez é suficiente. Cada aviso é lido, e avisar mais vezes não muda a decisão.",
  "moderation.report.back": "Voltar ao que você lia",
  "moderation.received.title": "Recebemos seu aviso",
  "moderation.received.lead": "Agradecemos por cuidar da conversa. Você não precisa fazer mais nada.",
  "moderation.received.next": "O que acontece agora",
  "moderation.received.read.title": "Uma pessoa da moderação lê",
  "moderation.received.read.text": "Vê o texto em seu contexto e todos os avisos, mas não quem avisou.",
  "moderation.received.decide.title": "Decide conforme as regras",
  "moderation.received.decide.text":
    "Se for ocultado, quem escreveu recebe a regra e as razões. Se não, continua sendo exibido.",
  "moderation.received.count.title": "Fica registrado na contagem",
  "moderation.received.count.text":
    "A consulta publica quantos avisos recebeu, quanto foi ocultado e por qual regra:",
  "moderation.record.title": "Moderação desta consulta",
  "moderation.record.lead":
    "Quanto foi recebido, quanto foi ocultado e por qual regra, em números. Aqui os textos não são repetidos e ninguém é citado.",
  "moderation.record.hidden": "Ocultos agora",
  "moderation.record.of":
    "{count, plural, one {de # contribuição recebida} many {de # de contribuições recebidas} other {de # contribuições recebidas}}",
  "moderation.record.reports": "Avisos recebidos",
  "moderation.record.waiting":
    "{count, plural, =0 {nenhum para revisar} one {# para revisar} many {# para revisar} other {# para revisar}}",
  "moderation.record.restored": "Vezes em que se voltou a publicar",
  "moderation.record.median": "Tempo até decidir",
  "moderation.record.median.none": "Ainda sem dados",
  "moderation.record.median.note": "Na metade das vezes foi menos",
  "moderation.record.kinds": "O que foi recebido e onde está",
  "moderation.record.kind": "Tipo de contribuição",
  "moderation.record.all": "Tudo",
  "moderation.record.rules": "O que foi ocultado, por regra",
  "moderation.record.rules.none": "Não há nada oculto.",
  "moderation.record.no-rule": "Já estava oculto no portal de origem, sem regra indicada",
  "moderation.record.decisions":
    "Decisões até agora: {approved, number} de publicar ou manter, {hidden, number} de ocultar, {restored, number} de voltar a publicar.",
  "moderation.record.note":
    "O que alguém retirou depois de ser ocultado continua contado como oculto. O tempo vai do primeiro aviso, ou de quando algo passou a esperar revisão, até a decisão.",
  "moderation.standing.received": "Recebidas",
  "moderation.standing.published": "Publicadas",
  "moderation.standing.pending": "Para revisar",
  "moderation.standing.hidden": "Ocultas",
  "moderation.standing.takenBack": "Retiradas por quem as escreveu",
  "moderation.duration.hours":
    "{hours, plural, =0 {menos de uma hora} one {# hora} many {# de horas} other {# horas}}",
  "moderation.duration.days": "{days, plural, one {# dia} many {# de dias} other {# dias}}",
  "moderation.queue.title": "Moderação",
  "moderation.queue.waiting":
    "{count, plural, =0 {Nada espera uma decisão.} one {# caso espera uma decisão.} many {# de casos esperam uma decisão.} other {# casos esperam uma decisão.}}",
  "moderation.queue.none": "Nenhum caso corresponde ao que você escolheu",
  "moderation.queue.all": "Ver todos os casos",
  "moderation.queue.empty.title": "Não há nada para revisar",
  "moderation.queue.empty.text":
    "Aqui aparece o que alguém avisa e o que espera antes de ser publicado nas consultas que pedem isso.",
  "moderation.filter.consultation": "Consulta",
  "moderation.filter.kind": "Tipo",
  "moderation.filter.rule": "Regra do aviso",
  "moderation.filter.order": "Ordem",
  "moderation.filter.all": "Todas",
  "moderation.filter.everything": "Tudo",
  "moderation.filter.any-rule": "Qualquer",
  "moderation.filter.submit": "Mostrar",
  "moderation.order.urgent": "O urgente primeiro",
  "moderation.order.oldest": "O que espera há mais tempo primeiro",
  "moderation.urgent": "Urgente",
  "moderation.pending": "Não publicado",
  "moderation.reports": "{count, plural, one {# aviso} many {# de avisos} other {# avisos}}",
  "moderation.reported-as": "Aviso por: {rules}",
  "moderation.waits": "Espera há {duration}",
  "moderation.open": "Revisar o caso",
  "moderation.case.title":
    "{kind, select, entry {Revisar uma resposta} proposal {Revisar uma proposta} argument {Revisar um argumento} other {Revisar um caso}}",
  "moderation.visibility.published": "Publicado",
  "moderation.visibility.pending": "Não publicado",
  "moderation.visibility.hidden": "Oculto",
  "moderation.case.taken-back":
    "{kind, select, entry {Quem escreveu esta resposta a apagou depois} other {Quem escreveu esta proposta a retirou depois}}",
  "moderation.case.question": "Resposta à pergunta {number}:",
  "moderation.case.proposal":
    "{stance, select, for {Argumento a favor da proposta} against {Argumento contra a proposta} question {Pergunta sobre a proposta} other {Comentário sobre a proposta}}",
  "moderation.case.parent": "Responde a:",
  "moderation.case.reply": "O que se revisa:",
  "moderation.case.from": "De",
  "moderation.case.from.unknown": "Sem município",
  "moderation.case.sent": "Enviado",
  "moderation.case.place": "Lugar de que fala",
  "moderation.case.public": "Ver onde o público vê",
  "moderation.case.reports":
    "{count, plural, =0 {Ninguém avisou} one {# aviso} many {# de avisos} other {# avisos}}",
  "moderation.case.waiting": "Para revisar",
  "moderation.case.decisions": "O que foi decidido antes",
  "moderation.decide.title": "Sua decisão",
  "moderation.publish.title": "Publicar",
  "moderation.publish.text": "Cumpre as regras: passa a ser exibido e contado.",
  "moderation.publish.submit": "Publicar",
  "moderation.leave.title": "Manter publicado",
  "moderation.leave.text":
    "{count, plural, one {Cumpre as regras: o aviso não procede e fica encerrado.} many {Cumpre as regras: os # de avisos não procedem e ficam encerrados.} other {Cumpre as regras: os # avisos não procedem e ficam encerrados.}}",
  "moderation.leave.submit": "Manter publicado",
  "moderation.hide.title": "Ocultar",
  "moderation.hide.text":
    "Deixa de ser exibido e contado. Não é apagado: quem escreveu continua a lê-lo, com a regra e as razões que você der.",
  "moderation.hide.rule": "Regra que não foi cumprida",
  "moderation.hide.submit": "Ocultar",
  "moderation.restore.title": "Voltar a publicar",
  "moderation.restore.text":
    "Volta a ser exibido e contado, com seus votos e argumentos, no lugar que tinha.",
  "moderation.restore.submit": "Voltar a publicar",
  "moderation.reason": "Razões",
  "moderation.reason.hint":
    "{language, select, es {Quem escreveu vai lê-las: se puder, em espanhol.} pt {Quem escreveu vai lê-las: se puder, em português.} en {Quem escreveu vai lê-las: se puder, em inglês.} other {Quem escreveu vai lê-las: se puder, em francês.}}",
  "moderation.own.title": "Isto foi escrito por você",
  "moderation.own.text": "Ninguém decide sobre o que é seu: outra pessoa da moderação vai decidir.",
  "moderation.decided.approve": "Você decidiu que fica publicado",
  "moderation.decided.hide": "Você ocultou",
  "moderation.decided.restore": "Você voltou a publicar",
  "moderation.decided.told": "Se o que aparece mudou, avisamos por e-mail quem escreveu, se tiver conta.",
  "moderation.decided.next": "Seguir com o próximo caso",
  "moderation.unsent.title": "Sua decisão não foi salva",
  "moderation.unsent.text": "As razões que você escreveu:",
  "moderation.refused.already-decided":
    "Outra pessoa da moderação decidiu isto enquanto você lia. Veja o que foi decidido antes de continuar.",
  "moderation.refused.new-reports": "Chegaram mais avisos enquanto você lia. Leia-os antes de decidir.",
  "moderation.refused.new-words":
    "Quem escreveu mudou o texto enquanto você lia. Leia o novo antes de decidir.",
  "moderation.refused.own-contribution": "Isto foi escrito por você: outra pessoa da moderação vai decidir.",
  "moderation.refused.not-allowed": "Sua conta não modera mais esta consulta.",
  "moderation.refused.no-such-contribution": "Isto não está mais aqui.",
  "moderation.decisions.title": "Decisões tomadas",
  "moderation.decisions.count":
    "{count, plural, one {# decisão em suas consultas.} many {# de decisões em suas consultas, as últimas primeiro.} other {# decisões em suas consultas, as últimas primeiro.}}",
  "moderation.decisions.none": "Nada foi decidido ainda",
  "moderation.outcome.approve": "Publicado",
  "moderation.outcome.hide": "Oculto",
  "moderation.outcome.restore": "Publicado de novo",
  "moderation.under": "Pela regra: {rule}",
} satisfies Record<keyof typeof es, string>;
