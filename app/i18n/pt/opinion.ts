import type es from "#app/i18n/es/opinion.ts";

export default {
  "opinion.title": "Grupos de opinião",
  "opinion.lead":
    "Como se distribuem as pessoas que votaram em propostas, conforme o que votaram. Ninguém pode ver quem está em qual grupo.",
  "opinion.saved": "Salvo. Os resumos são calculados de novo dentro de um minuto.",
  "opinion.none": "Ainda não há nada para mostrar",
  "opinion.none.text": "Ninguém votou em propostas desta consulta, ou os votos ainda não foram calculados.",
  "opinion.voters": "Pessoas que votaram",
  "opinion.clustered": "Pessoas com votos suficientes para agrupá-las",
  "opinion.people": "Pessoas",
  "opinion.groups": "Grupos",
  "opinion.verdict.stable":
    "Há {count, plural, one {# grupo estável} many {# de grupos estáveis} other {# grupos estáveis}}: mesmo que só uma parte dessas pessoas tivesse votado, os grupos seriam quase os mesmos.",
  "opinion.verdict.too-few": "Pouquíssimas pessoas votaram: não é possível falar de grupos.",
  "opinion.verdict.unstable":
    "Não há grupos estáveis: se só uma parte dessas pessoas tivesse votado, os grupos seriam outros. Nenhum é publicado.",
  "opinion.verdict.no-better-than-chance":
    "Os votos não formam grupos mais claros do que os que surgiriam por acaso. Nenhum é publicado.",
  "opinion.group": "Grupo {code}",
  "opinion.group.people": "{count, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}",
  "opinion.group.agree": "Mais do que as demais pessoas, concordam com:",
  "opinion.group.disagree": "Mais do que as demais pessoas, discordam de:",
  "opinion.group.nothing": "Nenhuma proposta o distingue com clareza dos outros.",
  "opinion.name.title": "Nome do grupo {code}",
  "opinion.name.lead":
    "Um nome curto, que as pessoas do grupo aceitariam como seu. No idioma que deixar em branco, será chamado grupo {code}.",
  "opinion.name.beside": "O que distingue este grupo",
  "opinion.name.save": "Salvar o nome",
  "opinion.name.refused.not-allowed": "Só a moderação desta consulta pode dar nome aos grupos.",
  "opinion.name.refused.no-such-group":
    "Este grupo não existe mais: os votos mudaram. Volte à lista de grupos.",
  "opinion.straight.title": "Quem vota sempre igual",
  "opinion.straight.found":
    "{count, plural, =0 {Ninguém votou sempre igual em dez propostas ou mais, nem mais rápido do que se consegue ler.} one {# pessoa votou sempre igual em dez propostas ou mais, ou mais rápido do que se consegue ler.} many {# de pessoas votaram sempre igual em dez propostas ou mais, ou mais rápido do que se consegue ler.} other {# pessoas votaram sempre igual em dez propostas ou mais, ou mais rápido do que se consegue ler.}}",
  "opinion.straight.table": "Quantas pessoas, conforme o modo de votar",
  "opinion.straight.pattern": "Como votam",
  "opinion.straight.pattern.agree": "Sempre concordam",
  "opinion.straight.pattern.disagree": "Sempre discordam",
  "opinion.straight.pattern.pass": "Sempre passam",
  "opinion.straight.pattern.pace": "Dez votos em menos de dez segundos",
  "opinion.straight.explained":
    "É um sinal, não uma prova: há quem concorde com tudo o que foi proposto. Não se sabe quem são, nem aqui nem em nenhuma outra página.",
  "opinion.straight.counted": "Os votos delas contam para os grupos, como os das demais pessoas.",
  "opinion.straight.left-out": "Desde {day}, os votos delas não contam para os grupos. Motivo: {reason}",
  "opinion.straight.change": "Decidir se contam",
  "opinion.straight.question": "O que fazer com os votos delas?",
  "opinion.straight.hint":
    "Em cada proposta, esses votos contam sempre. Se não contarem para os grupos, o resumo público informa isso.",
  "opinion.straight.count": "Contam para os grupos",
  "opinion.straight.leave-out": "Não contam para os grupos",
  "opinion.straight.reason": "Motivo",
  "opinion.straight.reason.hint": "Por que você decide assim. Fica guardado com a decisão.",
  "opinion.straight.save": "Salvar a decisão",
  "opinion.straight.refused.not-allowed": "Só a moderação desta consulta pode decidir isso.",
  "opinion.straight.refused.nothing-new": "Já foi decidido assim. Escolha a outra opção se quiser mudar.",
} satisfies Record<keyof typeof es, string>;
