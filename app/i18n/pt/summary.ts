import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {Em {place} participou # pessoa} many {Em {place} participaram # de pessoas} other {Em {place} participaram # pessoas}}.",
  "summary.words.people-withheld":
    "O número de pessoas que participaram em {place} não é publicado: junto com o total, permitiria deduzir o de outro lugar com muito poucas.",
  "summary.words.per-thousand": "São {rate} para cada mil habitantes.",
  "summary.words.one-channel":
    "{channel, select, web {Todas participaram pela internet} assisted {Todas participaram com a ajuda de alguém} paper {Todas participaram em papel} other {Todas participaram em reuniões}}.",
  "summary.words.channels": "Participaram de diferentes maneiras: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} pela internet} assisted {{count, number} com a ajuda de alguém} paper {{count, number} em papel} other {{count, number} em reuniões}}",
  "summary.words.other-channels": "{count, number} de outro modo",
  "summary.words.languages": "Responderam em vários idiomas: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} em espanhol} pt {{count, number} em português} en {{count, number} em inglês} other {{count, number} em francês}}",
  "summary.words.other-languages": "{count, number} em outros",
  "summary.words.everywhere":
    "{people, plural, one {Em toda a consulta participou # pessoa} many {Em toda a consulta participaram # de pessoas} other {Em toda a consulta participaram # pessoas}}.",
  "summary.words.those-who-took-part": "O que segue fala de quem participou, não de toda a população.",
  "summary.words.imported":
    "{count, plural, one {Em {place} foi apresentada # proposta} many {Em {place} foram apresentadas # de propostas} other {Em {place} foram apresentadas # propostas}}, com {supports, plural, one {# apoio} many {# de apoios} other {# apoios}} no total.",
  "summary.words.overall":
    "No total, {base, number} pessoas responderam com suas palavras a pelo menos uma pergunta. Falaram principalmente de {list}; cada uma pôde falar de vários temas.",
  "summary.words.answers":
    "{people, plural, =-1 {Responderam {base, number} pessoas} one {Respondeu # pessoa} many {Responderam {base, number} das # de pessoas que participaram} other {Responderam {base, number} das # pessoas que participaram}}.",
  "summary.words.few-answers":
    "Responderam menos de {minimumCell} pessoas: os números não são publicados, para que ninguém possa ser apontado.",
  "summary.words.no-answers": "Ninguém respondeu a esta pergunta.",
  "summary.words.first-theme":
    "O tema mais mencionado foi “{theme}”: {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas ({share}).",
  "summary.words.next-themes": "Também se falou de {list}.",
  "summary.words.theme-count": "“{theme}” ({count, number})",
  "summary.words.no-theme":
    "Falou-se de coisas muito diferentes: nenhum tema reúne {minimumCell} pessoas ou mais.",
  "summary.words.without-theme":
    "{count, plural, one {Há # resposta que fala de outras coisas} many {Há # de respostas que falam de outras coisas} other {Há # respostas que falam de outras coisas}}.",
  "summary.words.closed-base":
    "{base, plural, one {Respondeu {kind, select, least {pelo menos } other {}}# pessoa} many {Responderam {kind, select, least {pelo menos } other {}}# de pessoas} other {Responderam {kind, select, least {pelo menos } other {}}# pessoas}}.",
  "summary.words.closed-few":
    "Os números desta pergunta não são publicados: aqui pouquíssimas pessoas responderam, ou eles permitiriam calcular os de outro lugar onde pouquíssimas responderam.",
  "summary.words.closed-withheld":
    "Não se publica o que responderam: seriam grupos muito pequenos, ou isso permitiria calcular os de outro lugar.",
  "summary.words.closed-elsewhere":
    "O que responderam aparece, junto com os números de toda a consulta, na página da pergunta.",
  "summary.words.closed-places": "Contam-se apenas os lugares com respostas suficientes.",
  "summary.words.choice":
    "De {base, number} pessoas que responderam, {kind, select, least {pelo menos } other {}}{count, plural, one {# escolheu} many {# escolheram} other {# escolheram}} “{option}” ({share}).",
  "summary.words.other-choices": "Outras respostas: {list}.",
  "summary.words.together":
    "As demais respostas, {count, number} no conjunto, não são publicadas separadamente.",
  "summary.words.scale": "Em média, {n, number} pessoas responderam {mean} em uma escala de {low} a {high}.",
  "summary.words.scale-end": "{step, number} (“{label}”)",
  "summary.words.ranking":
    "{n, plural, one {# pessoa ordenou} many {# de pessoas ordenaram} other {# pessoas ordenaram}} as opções; {kind, select, first {as primeiras são} other {da primeira à última}}: {list}.",
  "summary.words.tied": "{list} (empate)",
  "summary.words.allocation":
    "Em média, {n, plural, one {# pessoa distribuiu} many {# de pessoas distribuíram} other {# pessoas distribuíram}} {kind, select, most {principalmente assim: } other {assim: }}{list}.",
  "summary.words.option-share": "{share} para “{option}”",
  "summary.words.matrix": "O mais escolhido: {list}.",
  "summary.words.row-most": "“{column}” em “{row}” ({count, number} de {base, number})",
  "summary.words.number":
    "De {n, number} pessoas, pelo menos metade respondeu {median} ou menos, e pelo menos metade, {median} ou mais.",
  "summary.words.proposals":
    "{count, plural, one {Em {place} foi apresentada # proposta} many {Em {place} foram apresentadas # de propostas} other {Em {place} foram apresentadas # propostas}}.",
  "summary.words.proposal-themes": "As propostas tratam principalmente de {list}.",
  "summary.words.most-supported":
    "A proposta com mais apoio é “{title}”, com {supports, plural, one {# apoio} many {# de apoios} other {# apoios}}.",
  "summary.words.next-supported": "Também há apoio para {list}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "Os resultados dos votos serão mostrados após o encerramento da consulta.",
  "summary.words.most-agreed":
    "A proposta com mais concordância entre quem votou em {place} é “{title}”: {votes, select, here {{agrees, number} de {total, number} pessoas concordam} other {{leaning, select, most {a grande maioria concorda} other {mais da metade concorda}}; em toda a consulta, {agrees, number} de {total, number} pessoas}}.",
  "summary.words.next-agreed": "Também há concordância em {list}.",
  "summary.words.most-divided":
    "O que mais divide é “{title}”: {votes, select, here {de {total, number} pessoas, {agrees, number} concordam e {disagrees, number} discordam} other {aqui as opiniões se dividem, e em toda a consulta {agrees, number} pessoas concordam e {disagrees, number} discordam}}.",
  "summary.words.more-often":
    "Aqui se falou de “{theme}” mais do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} das outras {others, number}} other {}}.",
  "summary.words.less-often":
    "Aqui se falou de “{theme}” menos do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} das outras {others, number}} other {}}.",
  "summary.words.no-differences":
    "Não há diferenças claras em relação aos outros lugares: as que se veem podem ser obra do acaso.",
  "summary.words.few-people":
    "{unit, select, people {Em {list} participaram menos de {minimumCell} pessoas} other {Em {list} foram apresentadas menos de {minimumCell} propostas}}{count, plural, one {, por isso não há resumo próprio} many { em cada caso, por isso não há resumos próprios} other { em cada caso, por isso não há resumos próprios}}.",
  "summary.words.nobody":
    "{unit, select, people {Em {list} ninguém participou} other {Em {list} não foi apresentada nenhuma proposta}}.",
  "summary.words.more-places":
    "{count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {À pergunta {position, number} responderam menos de {minimumCell} pessoas} =0 {À pergunta {position, number} ninguém respondeu} one {À pergunta {position, number} respondeu só # pessoa} many {À pergunta {position, number} responderam só # de pessoas} other {À pergunta {position, number} responderam só # pessoas}}.",
  "summary.words.no-gaps":
    "Em todos os lugares consultados participaram pessoas suficientes para um resumo próprio.",
  "summary.title": "Resumo de {place}",
  "summary.results": "Resultados",
  "summary.edition": "Edição {number, number}, publicada em {day}",
  "summary.older.title": "Esta não é a última edição",
  "summary.older.link": "Ler a edição {number, number}",
  "summary.section.participation": "Quem participou",
  "summary.section.themes": "Do que se falou",
  "summary.section.proposals": "Propostas",
  "summary.section.differences": "O que é diferente aqui",
  "summary.section.gaps": "O que falta",
  "summary.edited": "Texto escrito pela moderação. Os números são os do resumo.",
  "summary.facts.people": "Pessoas que participaram",
  "summary.facts.per-thousand": "Para cada mil habitantes",
  "summary.facts.proposals": "Propostas daqui",
  "summary.chart.theme": "Tema",
  "summary.chart.answers": "Respostas",
  "summary.chart.people": "Pessoas",
  "summary.chart.proposals": "Propostas",
  "summary.chart.figure": "{kind, select, least {pelo menos } other {}}{count, number} ({share})",
  "summary.chart.overall": "Pessoas que falaram de cada tema em alguma de suas respostas",
  "summary.chart.of-question":
    "Temas das respostas à pergunta {position, number}; uma resposta pode ter vários",
  "summary.chart.of-proposals": "Temas das propostas; uma proposta pode ter vários",
  "summary.closed.closed": "De quem respondeu à pergunta {position, number}",
  "summary.closed.withheld": "não publicado",
  "summary.closed.withheld-options": "Não são publicadas separadamente: {list}.",
  "summary.closed.order": "Ordem de preferência",
  "summary.closed.mean": "Média",
  "summary.closed.median": "Mediana",
  "summary.closed.mean-note": "de {n, number} pessoas",
  "summary.closed.question": "Ver a pergunta {position, number} e seu resultado em toda a consulta",
  "summary.quote.withdrawn": "Aqui havia uma citação que foi retirada depois da publicação do resumo.",
  "summary.proposals.agreed": "Com mais concordância",
  "summary.proposals.divided": "Que mais dividem",
  "summary.proposals.supported": "Com mais apoios",
  "summary.votes.here": "Votos em {place}:",
  "summary.votes.everywhere": "Votos de toda a consulta:",
  "summary.leaning.most": "Em {place}, a grande maioria concorda.",
  "summary.leaning.majority": "Em {place}, mais da metade concorda.",
  "summary.leaning.divided": "Em {place}, as opiniões se dividem.",
  "summary.leaning.against": "Em {place} há mais discordância do que concordância.",
  "summary.read-answers": "Ler as respostas à pergunta {position, number}",
  "summary.how.title": "Como este resumo é feito",
  "summary.how.who":
    "Conta só o que foi enviado e está publicado. Fala de quem participou: não é uma pesquisa e não tem margem de erro.",
  "summary.how.themes":
    "Os temas são reconhecidos por palavras, com listas em quatro idiomas que qualquer pessoa pode pedir. O que não contém nenhuma dessas palavras fica sem tema. Nenhuma inteligência artificial decide nada.",
  "summary.how.quotes":
    "As citações são literais. São escolhidas as mais parecidas com o conjunto e diferentes entre si, e nunca duas da mesma pessoa. “[…]” indica que antes ou depois há mais texto.",
  "summary.how.few":
    "Os números de menos de {minimum, number} pessoas não são publicados, nem os que permitiriam calculá-los por subtração.",
  "summary.how.options":
    "Nas perguntas com opções, o que reúne pouquíssimas pessoas é juntado ao que vem a seguir. Assim nenhum número pequeno pode ser calculado, nem com os totais de toda a consulta.",
  "summary.how.differences":
    "Uma diferença em relação aos outros lugares só é apontada quando é muito pouco provável que seja obra do acaso.",
  "summary.aside": "Outros lugares e números",
  "summary.others": "Outros lugares",
  "summary.map.title": "Participação por lugar",
  "summary.download": "Baixar os números (CSV)",
  "summary.compare.link": "Comparar os lugares",
  "summary.compare.title": "Resultados: {title}",
  "summary.compare.lead": "O que disse quem participou em cada lugar, lado a lado.",
  "summary.compare.caption":
    "Quantas pessoas participaram e que proporção de quem respondeu falou de cada tema",
  "summary.compare.caption-proposals": "Que proporção das propostas de cada lugar trata de cada tema",
  "summary.compare.note":
    "Um traço indica um número que não é publicado: são menos de {minimum, number} pessoas, ou ele permitiria deduzir outro.",
  "summary.compare.few": "não é publicado (menos de {minimum, number})",
  "summary.compare.place": "Lugar",
  "summary.compare.per-thousand": "Para cada mil habitantes",
  "summary.compare.supports": "Apoios",
  "summary.compare.few-places": "Sem resumo próprio, com menos de {minimum, number} participantes: {list}.",
  "summary.compare.no-places": "Consultados, mas sem participação: {list}.",
  "summary.none.title": "Ainda não há resumos publicados",
  "summary.none.text": "A moderação os revisa e publica, quase sempre depois do encerramento.",
  "summary.drafts.title": "Resumos a publicar",
  "summary.drafts.lead":
    "Cada lugar com respostas suficientes tem um rascunho que se atualiza sozinho. Revise-o, corrija o texto se for preciso e publique.",
  "summary.drafts.none": "Ainda não há rascunhos de suas consultas",
  "summary.drafts.state": "Estado",
  "summary.drafts.published": "Última publicação",
  "summary.drafts.new": "Não publicado",
  "summary.drafts.changed": "Mudou desde a publicação",
  "summary.drafts.current": "Publicado, edição {number, number}",
  "summary.draft.title": "Rascunho: {place}",
  "summary.draft.computed": "Calculado em {when} (UTC)",
  "summary.draft.published": "A edição {number, number} foi publicada em {day}.",
  "summary.draft.unpublished": "Ainda não foi publicado.",
  "summary.draft.explained":
    "É assim que vai aparecer. O texto de cada parte pode ser mudado; os números e as citações, não.",
  "summary.publish.action": "Publicar",
  "summary.publish.title": "Publicar o resumo de {place}",
  "summary.publish.text":
    "Será publicado como edição {number, number}, nos quatro idiomas, e não mudará mais. O que mudar depois irá em uma nova edição.",
  "summary.publish.refused.nothing-new": "Não há nada novo desde a última edição",
  "summary.publish.refused.words-out-of-date":
    "Um texto escrito pela moderação tem números que não são mais os do resumo: corrija-o antes de publicar",
  "summary.publish.refused.not-allowed": "Você não tem permissão para publicar este resumo",
  "summary.publish.refused.no-such-summary": "Este rascunho não existe mais",
  "summary.edit.action": "Mudar este texto",
  "summary.edit.title": "Texto do resumo de {place}",
  "summary.edit.languages": "Idioma em que você escreve",
  "summary.edit.template": "Texto automático do resumo",
  "summary.edit.words": "Seu texto para esta parte",
  "summary.edit.hint":
    "Você pode dizer de outra maneira, mas não com outros números. Se deixar vazio, volta o texto automático.",
  "summary.edit.save": "Salvar",
  "summary.edit.too-long": "Use no máximo 4.000 caracteres",
  "summary.edit.other-numbers": "Estes números não estão no resumo: {numbers}. Retire-os ou use os do resumo",
  "summary.edit.refused.not-allowed": "Você não tem permissão para mudar este resumo",
  "summary.edit.refused.no-such-summary": "Este rascunho não existe mais",
  "summary.edit.refused.no-such-section": "O resumo não tem mais esta parte",
} satisfies Record<keyof typeof es, string>;
