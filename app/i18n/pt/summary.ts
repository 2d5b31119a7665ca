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
    "Somando todas as perguntas, de {base, number} pessoas que responderam falaram de: {list}. Cada pessoa pôde falar de vários temas.",
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
    "Aqui se falou de “{theme}” mais do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere}} other {}}.",
  "summary.words.less-often":
    "Aqui se falou de “{theme}” menos do que nos outros lugares: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere}} other {}}.",
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
} satisfies Record<keyof typeof es, string>;
