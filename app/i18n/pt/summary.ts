import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {De {place} participou # pessoa} many {De {place} participaram # de pessoas} other {De {place} participaram # pessoas}}.",
  "summary.words.people-withheld":
    "O número de pessoas que participaram de {place} não é publicado: junto do total, ele revelaria o de outro lugar com muito poucas.",
  "summary.words.per-thousand": "São {rate} em cada mil habitantes.",
  "summary.words.one-channel":
    "{channel, select, web {Todas participaram pela internet} assisted {Todas participaram com a ajuda de alguém} paper {Todas participaram em papel} other {Todas participaram em reuniões}}.",
  "summary.words.channels": "Participaram de várias formas: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} pela internet} assisted {{count, number} com a ajuda de alguém} paper {{count, number} em papel} other {{count, number} em reuniões}}",
  "summary.words.other-channels": "{count, number} de outras formas",
  "summary.words.languages": "Responderam em várias línguas: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} em espanhol} pt {{count, number} em português} en {{count, number} em inglês} other {{count, number} em francês}}",
  "summary.words.other-languages": "{count, number} em outras",
  "summary.words.everywhere":
    "{people, plural, one {Em toda a consulta participou # pessoa} many {Em toda a consulta participaram # de pessoas} other {Em toda a consulta participaram # pessoas}}.",
  "summary.words.those-who-took-part": "O que segue fala de quem participou, não de toda a população.",
  "summary.words.imported":
    "{count, plural, one {De {place} chegou # proposta} many {De {place} chegaram # de propostas} other {De {place} chegaram # propostas}}, que no total {supports, plural, one {reuniu # apoio} many {reuniram # de apoios} other {reuniram # apoios}}.",
  "summary.words.overall":
    "Somando todas as perguntas, responderam {base, number} pessoas. Falaram de {list}; cada uma pôde falar de vários temas.",
  "summary.words.answers":
    "{people, plural, =-1 {Responderam {base, number} pessoas} one {Respondeu # pessoa} many {Responderam {base, number} das # de pessoas que participaram} other {Responderam {base, number} das # pessoas que participaram}}.",
  "summary.words.few-answers":
    "Responderam menos de {minimumCell} pessoas: não se publicam números, para que ninguém seja apontado.",
  "summary.words.no-answers": "Ninguém respondeu a esta pergunta.",
  "summary.words.first-theme":
    "O assunto mais falado foi “{theme}”: {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas ({share}).",
  "summary.words.next-themes":
    "{count, plural, one {Em seguida vem {list}} many {Em seguida vêm {list}} other {Em seguida vêm {list}}}.",
  "summary.words.theme-count": "“{theme}” ({count, number})",
  "summary.words.no-theme":
    "Falou-se de coisas muito diferentes: nenhum tema reúne {minimumCell} pessoas ou mais.",
  "summary.words.without-theme":
    "{count, plural, one {# resposta fala de outras coisas} many {# de respostas falam de outras coisas} other {# respostas falam de outras coisas}}.",
  "summary.words.proposals":
    "{count, plural, one {De {place} foi apresentada # proposta} many {De {place} foram apresentadas # de propostas} other {De {place} foram apresentadas # propostas}}.",
  "summary.words.proposal-themes": "As propostas tratam principalmente de {list}.",
  "summary.words.most-supported":
    "A mais apoiada é “{title}”, com {supports, plural, one {# apoio} many {# de apoios} other {# apoios}}.",
  "summary.words.next-supported":
    "{count, plural, one {Em seguida vem {list}} many {Em seguida vêm {list}} other {Em seguida vêm {list}}}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "Os resultados dos votos serão mostrados quando a consulta se encerrar.",
  "summary.words.most-agreed":
    "Entre quem votou de {place}, o maior acordo está em “{title}”: {votes, select, here {{agrees, number} de {total, number} votos concordam} other {{leaning, select, most {a grande maioria concorda} other {mais da metade concorda}}; em toda a consulta, {agrees, number} de {total, number}}}.",
  "summary.words.next-agreed": "Também há acordo em {list}.",
  "summary.words.most-divided":
    "O que mais divide é “{title}”: {votes, select, here {de {total, number} votos, {agrees, number} concordam e {disagrees, number} discordam} other {aqui as opiniões se dividem, e em toda a consulta {agrees, number} votos concordam e {disagrees, number} discordam}}.",
  "summary.words.more-often":
    "Aqui se falou de “{theme}” mais do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} de {others, number}} other {}}.",
  "summary.words.less-often":
    "Aqui se falou de “{theme}” menos do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} de {others, number}} other {}}.",
  "summary.words.no-differences":
    "Não se veem diferenças em relação aos outros lugares que não possam ser obra do acaso.",
  "summary.words.few-people":
    "{unit, select, people {De {list} responderam menos de {minimumCell} pessoas} other {De {list} chegaram menos de {minimumCell} propostas}}{count, plural, one {, por isso não há resumo próprio} many { em cada caso, por isso não há resumos próprios} other { em cada caso, por isso não há resumos próprios}}.",
  "summary.words.nobody":
    "{unit, select, people {De {list} ninguém respondeu} other {De {list} não chegou nenhuma proposta}}.",
  "summary.words.more-places":
    "{count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {À pergunta {position, number} responderam menos de {minimumCell} pessoas} =0 {À pergunta {position, number} ninguém respondeu} one {À pergunta {position, number} respondeu só # pessoa} many {À pergunta {position, number} responderam só # de pessoas} other {À pergunta {position, number} responderam só # pessoas}}.",
  "summary.words.no-gaps": "Todos os lugares consultados têm participação suficiente para um resumo próprio.",
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
  "summary.edited": "Palavras escritas pela moderação. Os números são os do resumo.",
  "summary.facts.people": "Pessoas que participaram",
  "summary.facts.per-thousand": "Em cada mil habitantes",
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
  "summary.quote.withdrawn": "Aqui havia uma citação que foi retirada depois da publicação do resumo.",
  "summary.proposals.agreed": "Com mais acordo",
  "summary.proposals.divided": "Que mais dividem",
  "summary.proposals.supported": "Com mais apoios",
  "summary.votes.here": "Votos de {place}:",
  "summary.votes.everywhere": "Votos de toda a consulta:",
  "summary.leaning.most": "De {place}, a grande maioria concorda.",
  "summary.leaning.majority": "De {place}, mais da metade concorda.",
  "summary.leaning.divided": "De {place}, as opiniões se dividem.",
  "summary.leaning.against": "De {place}, há mais discordância do que acordo.",
  "summary.read-answers": "Ler as respostas à pergunta {position, number}",
  "summary.how.title": "Como este resumo é feito",
  "summary.how.who":
    "Conta só o que foi enviado e está publicado. Fala de quem participou: não é uma pesquisa e não tem margem de erro.",
  "summary.how.themes":
    "Os temas são reconhecidos por palavras, com listas em quatro línguas que qualquer pessoa pode pedir. O que não contém nenhuma dessas palavras fica sem tema. Nada é decidido por uma inteligência artificial.",
  "summary.how.quotes":
    "As citações são literais: as mais parecidas com o conjunto e diferentes entre si, e nunca duas da mesma pessoa. “[…]” diz que antes ou depois há mais.",
  "summary.how.few":
    "Os números de menos de {minimum, number} pessoas não são publicados, nem os que permitiriam calculá-los por subtração.",
  "summary.how.differences":
    "Uma diferença em relação aos outros lugares só é dita quando é muito difícil que seja obra do acaso.",
  "summary.aside": "Outros lugares e números",
  "summary.others": "Outros lugares",
  "summary.map.title": "Participação por lugar",
  "summary.download": "Baixar os números (CSV)",
  "summary.compare.link": "Comparar os lugares",
  "summary.compare.title": "Resultados: {title}",
  "summary.compare.lead": "O que disse quem participou em cada lugar, lado a lado.",
  "summary.compare.caption": "Quem participou e que parte de quem respondeu falou de cada tema",
  "summary.compare.caption-proposals": "Que parte das propostas de cada lugar trata de cada tema",
  "summary.compare.note":
    "Um traço é um número que não é publicado: são menos de {minimum, number} pessoas, ou ele revelaria outro.",
  "summary.compare.few": "não é publicado (menos de {minimum, number})",
  "summary.compare.place": "Lugar",
  "summary.compare.per-thousand": "Em cada mil habitantes",
  "summary.compare.supports": "Apoios",
  "summary.compare.few-places": "Sem resumo próprio, com menos de {minimum, number} participantes: {list}.",
  "summary.compare.no-places": "Consultados, mas sem participação: {list}.",
  "summary.none.title": "Ainda não há resumos publicados",
  "summary.none.text": "A moderação os revisa e publica, quase sempre depois do encerramento.",
  "summary.drafts.title": "Resumos a publicar",
  "summary.drafts.lead":
    "Cada lugar com respostas suficientes tem um rascunho que se refaz sozinho. Revise-o, corrija as palavras se for preciso e publique.",
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
    "É assim que vai aparecer. As palavras de cada parte podem ser mudadas; os números e as citações, não.",
  "summary.publish.action": "Publicar",
  "summary.publish.title": "Publicar o resumo de {place}",
  "summary.publish.text":
    "Será publicado como edição {number, number}, nas quatro línguas, e ficará fixo. O que mudar depois irá em uma nova edição.",
  "summary.publish.refused.nothing-new": "Não há nada novo desde a última edição",
  "summary.publish.refused.words-out-of-date":
    "Algumas palavras escritas pela moderação têm números que já não são os do resumo",
  "summary.publish.refused.not-allowed": "Você não tem permissão para publicar este resumo",
  "summary.publish.refused.no-such-summary": "Este rascunho já não existe",
  "summary.edit.action": "Mudar estas palavras",
  "summary.edit.title": "Palavras do resumo de {place}",
  "summary.edit.languages": "Língua em que você escreve",
  "summary.edit.template": "O que o resumo diz por si só",
  "summary.edit.words": "Suas palavras para esta parte",
  "summary.edit.hint":
    "Você pode dizer de outra maneira, não com outros números. Se deixar vazio, volta o que o resumo diz por si só.",
  "summary.edit.save": "Salvar",
  "summary.edit.too-long": "Use no máximo 4000 letras",
  "summary.edit.other-numbers": "Estes números não estão no resumo: {numbers}. Retire-os ou use os do resumo",
  "summary.edit.refused.not-allowed": "Você não tem permissão para mudar este resumo",
  "summary.edit.refused.no-such-summary": "Este rascunho já não existe",
  "summary.edit.refused.no-such-section": "O resumo já não tem esta parte",
} satisfies Record<keyof typeof es, string>;
