import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {Em {place} participou {kind, select, least {pelo menos } other {}}# pessoa} many {Em {place} participaram {kind, select, least {pelo menos } other {}}# de pessoas} other {Em {place} participaram {kind, select, least {pelo menos } other {}}# pessoas}}{of, select, thousand {, {rate} para cada mil habitantes} hundred {, cerca de {rate} para cada cem mil habitantes} other {}}.",
  "summary.words.people-withheld":
    "O número de pessoas que participaram em {place} não é publicado: junto com o total, permitiria deduzir o de outro lugar com pouquíssimos participantes.",
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
  "summary.words.over-time":
    "A participação ocorreu entre {years, select, one {{from, date, ::dMMMM}} other {{from, date, ::dMMMMyyyy}}} e {to, date, ::dMMMMyyyy}{most, select, none {} day {; o dia de maior participação foi {mostTo, date, ::dMMMM}, com {people, number} pessoas} month {; os dias de maior participação foram de {mostFrom, date, ::d} a {mostTo, date, ::dMMMM}, com {people, number} pessoas} other {; os dias de maior participação foram de {mostFrom, date, ::dMMMM} a {mostTo, date, ::dMMMM}, com {people, number} pessoas}}.",
  "summary.words.everywhere":
    "{people, plural, one {Em toda a consulta participou # pessoa} many {Em toda a consulta participaram # de pessoas} other {Em toda a consulta participaram # pessoas}}.",
  "summary.words.above":
    "O que foi dito aqui também conta {count, plural, one {no resumo} many {nos resumos} other {nos resumos}} de {list}.",
  "summary.words.below":
    "Dentro de {place} {count, plural, one {há também um resumo de {list}} many {há também resumos de {list}} other {há também resumos de {list}}}.",
  "summary.words.those-who-took-part": "O que segue fala de quem participou, não de toda a população.",
  "summary.words.imported":
    "{count, plural, one {Em {place} foi apresentada # proposta} many {Em {place} foram apresentadas # de propostas} other {Em {place} foram apresentadas # propostas}}, com {supports, plural, one {# apoio} many {# de apoios} other {# apoios}} no total.",
  "summary.words.overall":
    "{base, plural, one {Com as próprias palavras respondeu # pessoa, que falou} many {Com as próprias palavras responderam # de pessoas. Falaram} other {Com as próprias palavras responderam # pessoas. Falaram}} principalmente de {list}.",
  "summary.words.several-themes":
    "Como cada pessoa pôde falar de vários temas, esses números não podem ser somados.",
  "summary.words.answers":
    "{turn, select, a {{known, select, unknown {Responderam {base, number} pessoas} all {Responderam as {base, number} pessoas que participaram} other {Responderam {base, number} das {people, number} pessoas que participaram}}} b {{known, select, unknown {A esta pergunta responderam {base, number} pessoas} all {A esta pergunta responderam as {base, number} pessoas que participaram} other {A esta pergunta responderam {base, number} das {people, number} pessoas que participaram}}} other {{known, select, unknown {Escreveram uma resposta {base, number} pessoas} all {As {base, number} pessoas que participaram escreveram uma resposta} other {Das {people, number} pessoas que participaram, {base, number} escreveram uma resposta}}}}.",
  "summary.words.few-answers":
    "Responderam menos de {minimumCell} pessoas: os números não são publicados, para que ninguém possa ser apontado.",
  "summary.words.no-answers": "Ninguém respondeu a esta pergunta.",
  "summary.words.theme": "{theme}",
  "summary.words.theme-count": "{theme} ({count, number})",
  "summary.words.first-theme":
    "{turn, select, a {O tema mais mencionado foi o de {theme}: {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas ({share})} b {Falou-se principalmente de {theme}: {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas ({share})} other {O tema que mais se repete é o de {theme}, em {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas ({share})}}.",
  "summary.words.first-themes":
    "Os temas mais mencionados foram {list}, com {kind, select, least {pelo menos } other {}}{count, number} de {base, number} respostas cada um ({share}).",
  "summary.words.next-themes":
    "{turn, select, a {Também se falou de {list}} b {Houve também respostas sobre {list}} other {Depois, falou-se de {list}}}.",
  "summary.words.no-theme":
    "Falou-se de coisas muito diferentes: nenhum tema reúne {minimumCell} pessoas ou mais.",
  "summary.words.without-theme":
    "{count, plural, one {Em # resposta nenhum tema foi reconhecido} many {Em # de respostas nenhum tema foi reconhecido} other {Em # respostas nenhum tema foi reconhecido}}.",
  "summary.words.subtheme":
    "{where, select, first {Dentro do tema de {theme}, {count, plural, one {um assunto se repete} many {alguns assuntos se repetem} other {alguns assuntos se repetem}}, com palavras como} next {No de {theme}, {count, plural, one {há outro que se repete, com} many {há outros que se repetem, com} other {há outros que se repetem, com}}} other {Entre o que não entra em nenhum tema, {count, plural, one {um assunto se repete} many {alguns assuntos se repetem} other {alguns assuntos se repetem}}, com palavras como}} {list}.",
  "summary.words.subtheme-count":
    "{terms} ({kind, select, least {pelo menos } other {}}{unit, select, people {{count, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}} answers {{count, plural, one {# resposta} many {# de respostas} other {# respostas}}} proposals {{count, plural, one {# proposta} many {# de propostas} other {# propostas}}} other {{count, number}}})",
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
  "summary.words.scale":
    "Em uma escala de {low} a {high}, a média de {n, plural, one {uma única resposta} many {# de respostas} other {# respostas}} é {mean}.",
  "summary.words.scale-end": "{step, number} (“{label}”)",
  "summary.words.ranking":
    "{n, plural, one {# pessoa ordenou as opções} many {# de pessoas ordenaram as opções} other {# pessoas ordenaram as opções}}; {kind, select, first {no conjunto, as primeiras são} other {no conjunto ficaram assim, da primeira à última}}: {list}.",
  "summary.words.tied": "{list} (empate)",
  "summary.words.allocation":
    "Em média, {n, plural, one {# pessoa distribuiu} many {# de pessoas distribuíram} other {# pessoas distribuíram}} o total {kind, select, most {principalmente assim: } other {assim: }}{list}.",
  "summary.words.option-share": "{share} para “{option}”",
  "summary.words.matrix": "O mais escolhido foi {list}.",
  "summary.words.column-most": "“{column}” para {list}",
  "summary.words.row-most": "“{row}” ({count, number} de {base, number})",
  "summary.words.number":
    "A resposta que fica no meio é {median}: de {n, number} pessoas, pelo menos metade respondeu isso ou menos, e pelo menos metade, isso ou mais.",
  "summary.words.proposals":
    "{count, plural, one {Em {place} foi apresentada # proposta} many {Em {place} foram apresentadas # de propostas} other {Em {place} foram apresentadas # propostas}}.",
  "summary.words.proposal-themes": "As propostas tratam principalmente de {list}.",
  "summary.words.most-supported":
    "A proposta com mais apoio é “{title}”, com {supports, plural, one {# apoio} many {# de apoios} other {# apoios}}.",
  "summary.words.next-supported":
    "{count, plural, one {Em seguida vem {list}} other {Em seguida vêm {list}}}.",
  "summary.words.title-count": "“{title}” ({supports, number})",
  "summary.words.title": "“{title}”",
  "summary.words.votes-hidden": "Os resultados dos votos serão mostrados após o encerramento da consulta.",
  "summary.words.most-agreed":
    "A proposta com mais concordância entre quem votou em {place} é “{title}”: {votes, select, here {{agrees, number} de {total, number} pessoas concordam} other {{leaning, select, most {a grande maioria concorda} other {mais da metade concorda}}. Em toda a consulta, concordam {agrees, number} de {total, number} pessoas}}.",
  "summary.words.next-agreed": "Também há concordância sobre {list}.",
  "summary.words.most-divided":
    "A que mais divide é “{title}”: {votes, select, here {de {total, number} pessoas, {agrees, number} concordam e {disagrees, number} discordam} other {aqui as opiniões se dividem; em toda a consulta, {agrees, number} pessoas concordam e {disagrees, number} discordam}}.",
  "summary.words.no-groups":
    "{verdict, select, unstable {As opiniões de quem votou não se dividem em grupos claros: os que aparecem mudam conforme quem se conta} chance {As opiniões de quem votou não se dividem em grupos claros: o que parece um grupo pode ser obra do acaso} few {Com tão poucos votos não é possível saber se há grupos de opinião} other {Entre quem votou há grupos de opinião, mas um ou mais são tão pequenos que nenhum é mostrado}}.",
  "summary.words.groups":
    "Entre quem votou em toda a consulta há {count, plural, =2 {dois} =3 {três} =4 {quatro} =5 {cinco} other {#}} grupos de opinião: {list}.",
  "summary.words.group": "grupo {code}",
  "summary.words.group-named": "grupo “{name}”",
  "summary.words.group-size":
    "o {group}, com {people, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}",
  "summary.words.what-groups-are":
    "Cada grupo reúne pessoas que votaram de maneira parecida; ninguém pode saber quem está em qual.",
  "summary.words.groups-here": "De quem votou em {place}, há {list}.",
  "summary.words.group-here": "{people, number} no {group}",
  "summary.words.clustered":
    "Foi possível agrupar {clustered, number} das {voters, number} pessoas que votaram; as demais votaram em pouquíssimas propostas.",
  "summary.words.left-out":
    "{count, plural, one {Além disso, fica fora dos grupos # pessoa que votou sempre igual ou mais rápido do que se consegue ler} many {Além disso, ficam fora dos grupos # de pessoas que votaram sempre igual ou mais rápido do que se consegue ler} other {Além disso, ficam fora dos grupos # pessoas que votaram sempre igual ou mais rápido do que se consegue ler}}.",
  "summary.words.uniting":
    "{inAll, select, yes {Em todos os grupos, a maioria} other {A maioria de quem votou}} {stance, select, agree {concorda com} other {discorda de}} {list}.",
  "summary.words.dividing":
    "{kind, select, groups {O que mais separa os grupos é “{title}”} other {O que mais divide quem votou é “{title}”}}{known, select, yes {: {list}} other {}}.",
  "summary.words.dividing-too": "{count, plural, one {Também divide {list}} other {Também dividem {list}}}.",
  "summary.words.group-says":
    "{says, select, votes {no {group} concordam {agrees, number} de {total, number} pessoas} most {no {group}, a grande maioria concorda} majority {no {group}, mais da metade concorda} against {no {group} há mais discordância do que concordância} other {no {group}, as opiniões se dividem}}",
  "summary.words.apart":
    "O {group} se distingue por {kind, select, agrees {concordar com {agrees}} disagrees {discordar de {disagrees}} other {concordar com {agrees} e discordar de {disagrees}}}.",
  "summary.words.against-most":
    "{place, select, first {{where, select, here {Aqui} other {Em toda a consulta}}, a maioria apoia “{title}”, mas {disagrees, number} das {total, number} pessoas que votaram nessa proposta discordam} other {Também não há unanimidade sobre “{title}”: {where, select, here {aqui} other {em toda a consulta}}, {disagrees, number} de {total, number} pessoas discordam}}.",
  "summary.words.smaller-group":
    "O {group}, que não é o mais numeroso ({people, number} pessoas), {stance, select, agree {apoia} other {rejeita}} {title}{known, select, yes {: é a opinião de {count, number} das {total, number} pessoas do grupo que votaram nessa proposta} other {}}.",
  "summary.words.of-few":
    "Também houve, embora em menor número, {unit, select, people {quem falasse de} other {propostas sobre}} {list}.",
  "summary.words.likeness":
    "{unit, select, people {{likeness, select, very {No conjunto, aqui se falou quase das mesmas coisas que nos outros lugares} quite {No conjunto, aqui se falou de coisas parecidas com as dos outros lugares} other {No conjunto, aqui se falou de coisas diferentes das dos outros lugares}}: para que os temas se distribuíssem do mesmo modo, {share} do que foi dito teria de mudar de tema} other {{likeness, select, very {No conjunto, as propostas daqui tratam quase dos mesmos temas que as dos outros lugares} quite {No conjunto, as propostas daqui tratam de temas parecidos com os dos outros lugares} other {No conjunto, as propostas daqui tratam de temas diferentes dos dos outros lugares}}: para que os temas se distribuíssem do mesmo modo, {share} do que foi proposto teria de mudar de tema}}.",
  "summary.words.more-often":
    "{unit, select, people {{turn, select, a {Aqui se falou com mais frequência de {theme} do que nos outros lugares} b {De {theme} falou aqui, proporcionalmente, mais gente do que nos outros lugares} other {Proporcionalmente, aqui se falou mais de {theme} do que nos outros lugares}}} other {{turn, select, a {Aqui as propostas tratam com mais frequência de {theme} do que nos outros lugares} b {Sobre {theme} há aqui, proporcionalmente, mais propostas do que nos outros lugares} other {Proporcionalmente, aqui se propôs mais sobre {theme} do que nos outros lugares}}}}: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} das outras {others, number}} other {}}; {size}.",
  "summary.words.less-often":
    "{unit, select, people {{turn, select, a {Aqui se falou com menos frequência de {theme} do que nos outros lugares} b {De {theme} falou aqui, proporcionalmente, menos gente do que nos outros lugares} other {Proporcionalmente, aqui se falou menos de {theme} do que nos outros lugares}}} other {{turn, select, a {Aqui as propostas tratam com menos frequência de {theme} do que nos outros lugares} b {Sobre {theme} há aqui, proporcionalmente, menos propostas do que nos outros lugares} other {Proporcionalmente, aqui se propôs menos sobre {theme} do que nos outros lugares}}}}: {count, number} de {base, number} {unit, select, people {pessoas} other {propostas}} ({share}){known, select, yes {, contra {elsewhere} das outras {others, number}} other {}}; {size}.",
  "summary.words.size": "é uma diferença {size}",
  "summary.words.size-between": "a diferença pode ir de {least} a {most}",
  "summary.words.size-name":
    "{size, select, tiny {muito pequena} small {pequena} medium {média} other {grande}}",
  "summary.words.no-differences":
    "Nenhum tema se destaca com clareza em relação aos outros lugares: as diferenças que aparecem podem ser obra do acaso.",
  "summary.words.weighed":
    "De {people, number} pessoas se conhece {how}. Algumas partes da população participaram mais do que outras; por isso, ao ajustar os resultados à população, as respostas dessas pessoas contam como se fossem {effective}.",
  "summary.words.weighed-by": "{key, select, age {a idade} sex {o sexo} other {o lugar onde vivem}}",
  "summary.words.weighed-otherwise":
    "Se quem participou se distribuísse como a população segundo {how}, {list}.",
  "summary.words.weighed-share":
    "{kind, select, theme {{weighted} falariam de {name}{asked, select, yes { na pergunta {position, number}} other {}}} other {{weighted} escolheriam “{name}”{asked, select, yes { na pergunta {position, number}} other {}}}}, em vez de {unweighted}",
  "summary.words.weighed-alike":
    "Se quem participou se distribuísse como a população, nenhuma proporção mudaria nem um ponto.",
  "summary.words.weighed-source":
    "Os dados de população vêm de “{source}”. O ajuste não corrige outras diferenças entre quem participou e quem não participou.",
  "summary.words.few-people":
    "{unit, select, people {Em {list} participaram menos de {minimumCell} pessoas} other {Em {list} foram apresentadas menos de {minimumCell} propostas}}{count, plural, one {, por isso não há resumo próprio} many { em cada caso, por isso não há resumos próprios} other { em cada caso, por isso não há resumos próprios}}.",
  "summary.words.nobody":
    "{unit, select, people {Em {list} ninguém participou} other {Em {list} não foi apresentada nenhuma proposta}}.",
  "summary.words.smaller-places":
    "{kind, select, none {{leftOut, plural, one {# lugar é tão pequeno que não pôde ser contado nem junto com outros} many {# de lugares são tão pequenos que não puderam ser contados nem juntos} other {# lugares são tão pequenos que não puderam ser contados nem juntos}}} other {{counted, plural, one {# lugar com pouquíssimas pessoas é contado aqui junto com os demais, sem resumo próprio} many {# de lugares com pouquíssimas pessoas são contados aqui juntos, sem resumo próprio} other {# lugares com pouquíssimas pessoas são contados aqui juntos, sem resumo próprio}}{known, select, yes { ({people, number} pessoas)} other {}}{kind, select, some {; {leftOut, plural, one {mais # não pôde ser contado nem assim} many {mais # não puderam ser contados nem assim} other {mais # não puderam ser contados nem assim}}} other {}}}}.",
  "summary.words.more-places":
    "{count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}",
  "summary.words.hardly-answered":
    "{count, plural, one {Uma pergunta teve poucas respostas: {list}} many {Algumas perguntas tiveram poucas respostas: {list}} other {Algumas perguntas tiveram poucas respostas: {list}}}.",
  "summary.words.hardly-answered-one":
    "a {position, number} ({known, select, few {menos de {minimumCell}} none {nenhuma} other {{answers, number}}})",
  "summary.words.no-gaps":
    "{unit, select, people {Em todos os lugares consultados participaram pessoas suficientes} other {De todos os lugares consultados chegaram propostas suficientes}} para um resumo próprio.",
  "summary.title": "Resumo de {place}",
  "summary.results": "Resultados",
  "summary.edition": "Edição {number, number}, publicada em {day}",
  "summary.older.title": "Esta não é a última edição",
  "summary.older.link": "Ler a edição {number, number}",
  "summary.section.participation": "Quem participou",
  "summary.section.themes": "Do que se falou",
  "summary.section.proposals": "Propostas",
  "summary.section.opinions": "O que une e o que divide",
  "summary.section.minority": "Outras vozes",
  "summary.section.differences": "O que é diferente aqui",
  "summary.section.weighting": "Comparado com a população",
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
  "summary.how.corrected":
    "{count, plural, one {Nesta consulta, a moderação corrigiu à mão os temas de # texto.} many {Nesta consulta, a moderação corrigiu à mão os temas de # de textos.} other {Nesta consulta, a moderação corrigiu à mão os temas de # textos.}}",
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
