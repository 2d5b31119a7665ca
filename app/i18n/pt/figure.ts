import type es from "#app/i18n/es/figure.ts";

export default {
  "figure.opinions.title": "Mapa de opinião",
  "figure.opinions.link": "Ver o mapa de opinião",
  "figure.opinions.of": "Segundo os resumos publicados em {day}",
  "figure.opinions.sentence":
    "{clustered, plural, =0 {Entre quem votou distinguem-se} one {Entre # pessoa que votou o suficiente distinguem-se} many {Entre as # de pessoas que votaram o suficiente distinguem-se} other {Entre as # pessoas que votaram o suficiente distinguem-se}} {count, number} grupos: dentro de cada um vota-se de modo parecido e, de um para outro, de modo diferente.",
  "figure.opinions.voters":
    "{count, plural, one {Votou # pessoa.} many {Votaram # de pessoas.} other {Votaram # pessoas.}}",
  "figure.opinions.none": "Ainda não há um mapa de opinião publicado",
  "figure.opinions.none.text":
    "É publicado com os resumos, se houve votos em propostas e quando os resultados podem ser vistos.",
  "figure.opinions.back": "Voltar à consulta",
  "figure.left-out":
    "{count, plural, one {Não se contou # pessoa que votou sempre o mesmo, porque seu voto não diz quais propostas prefere.} many {Não se contaram # de pessoas que votaram sempre o mesmo, porque seu voto não diz quais propostas preferem.} other {Não se contaram # pessoas que votaram sempre o mesmo, porque seu voto não diz quais propostas preferem.}}",
  "figure.verdict.stable":
    "Entre quem votou distinguem-se grupos, mas algum é tão pequeno que não são mostrados.",
  "figure.verdict.too-few": "Com tão poucos votos não se pode saber se há grupos de opinião.",
  "figure.verdict.unstable":
    "Não há grupos de opinião claros: os que aparecem mudam conforme quem se conta, e por isso não são mostrados.",
  "figure.verdict.no-better-than-chance":
    "Não há grupos de opinião claros: o que parece um grupo pode dever-se ao acaso, e por isso nenhum é mostrado.",
  "figure.group": "Grupo {letter}",
  "figure.group.column": "Grupo",
  "figure.group.size":
    "{people, plural, one {{group}, # pessoa} many {{group}, # de pessoas} other {{group}, # pessoas}}",
  "figure.group.people":
    "{count, plural, one {É formado por # pessoa.} many {É formado por # de pessoas.} other {É formado por # pessoas.}}",
  "figure.group.apart": "Isto o distingue dos demais:",
  "figure.group.not-apart": "Nenhuma proposta o distingue claramente dos demais.",
  "figure.representative.agree": "Concordam {here} de quem votou neste grupo e {elsewhere} nos demais.",
  "figure.representative.disagree": "Discordam {here} de quem votou neste grupo e {elsewhere} nos demais.",
  "figure.leaning.most": "A grande maioria concorda.",
  "figure.leaning.majority": "Mais da metade concorda.",
  "figure.leaning.divided": "As opiniões se dividem.",
  "figure.leaning.against": "Há mais discordância que concordância.",
  "figure.map.heading": "Onde está cada grupo",
  "figure.map.title": "Mapa de quem votou, por grupos de opinião",
  "figure.map.near":
    "Dois pontos próximos são pessoas que votaram de modo parecido; dois distantes, pessoas que votaram de modo diferente.",
  "figure.map.each":
    "{count, plural, =1 {Cada ponto é uma pessoa.} one {Cada ponto representa # pessoa.} many {Cada ponto representa cerca de # de pessoas.} other {Cada ponto representa cerca de # pessoas.}}",
  "figure.map.pulls":
    "Cada linha é uma proposta e vai em direção a quem concorda com ela; quanto mais longa, mais separa os grupos.",
  "figure.map.table": "Os grupos do mapa",
  "figure.map.proposals": "Propostas do mapa",
  "figure.map.with-proposals": "Mostrar também as propostas",
  "figure.map.without-proposals": "Mostrar só os grupos",
  "figure.people.column": "Pessoas",
  "figure.proposals.column": "Propostas",
  "figure.votes.note":
    "Onde só se diz para que lado um grupo se inclina, seus números não são publicados: algum é de muito poucas pessoas.",
  "figure.dots.column": "Pontos",
  "figure.votes.column": "Como votou",
  "figure.place.column": "Lugar",
  "figure.everywhere.column": "Em toda a consulta",
  "figure.withheld": "não se publica",
  "figure.withheld.note":
    "Um traço indica um número que não se publica: são muito poucas pessoas, ou permitiria deduzir outro.",
  "figure.consensus.title": "O que todos os grupos compartilham",
  "figure.consensus.title-all": "O que une",
  "figure.consensus.sentence":
    "Nestas propostas quase todas as pessoas votaram o mesmo, seja qual for seu grupo.",
  "figure.consensus.sentence-all": "Nestas propostas quase todas as pessoas votaram o mesmo.",
  "figure.divisive.title": "O que mais divide",
  "figure.divisive.sentence": "Nestas propostas as pessoas se dividem entre concordar e discordar.",
  "figure.stance.agree": "Maioria concorda",
  "figure.stance.disagree": "Maioria discorda",
  "figure.places.title": "De que lugares são",
  "figure.places.sentence": "Quantas pessoas de cada grupo participaram de cada lugar.",
  "figure.places.caption": "Pessoas de cada grupo por lugar",
  "figure.places.more":
    "{count, plural, one {Ver mais # lugar} many {Ver mais # de lugares} other {Ver mais # lugares}}",
  "figure.places.others":
    "{count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}",
  "figure.together.withheld":
    "{count, plural, one {Em {place} há # lugar com muito poucas pessoas, que é contado em seu resumo.} many {Em {place} há # de lugares com muito poucas pessoas, que são contados juntos em seu resumo.} other {Em {place} há # lugares com muito poucas pessoas, que são contados juntos em seu resumo.}}",
  "figure.together":
    "Em {place}, {count, plural, one {# lugar com muito poucas pessoas soma} many {# de lugares com muito poucas pessoas somam juntos} other {# lugares com muito poucas pessoas somam juntos}} {people, plural, one {# participante} many {# de participantes} other {# participantes}}, contados em seu resumo.",
  "figure.how.title": "Como se faz o mapa",
  "figure.how.who":
    "Fala de quem votou, não de toda a população. Ninguém pode ver aqui o que uma pessoa votou nem em que grupo está; os pontos não têm nome e são colocados de forma aproximada.",
  "figure.how.groups":
    "Os grupos saem só dos votos: reúnem quem votou de modo parecido. Não se usa nenhum outro dado das pessoas, e ninguém escolhe seu grupo.",
  "figure.how.stable":
    "Só são mostrados se voltam a aparecer ao contar outras pessoas e não se devem ao acaso. Um grupo com muito poucas pessoas não é publicado.",
  "figure.how.names":
    "A letra de um grupo fica com as mesmas pessoas de uma edição para a seguinte; o nome, se houver, foi dado pela moderação.",
  "figure.how.method":
    "Método: análise de componentes principais dos votos e k-médias, como no Polis (Small e outros, 2021), com um teste de estabilidade.",
  "figure.here.caption": "Grupos de opinião de quem participou de {place}",
  "figure.here.column": "De {place}",
  "figure.part.levels": "Outros níveis",
  "figure.part.history": "De uma edição a outra",
  "figure.contents": "Conteúdo",
  "figure.levels.above": "Lugares que o incluem",
  "figure.levels.below": "Lugares que inclui",
  "figure.levels.choice": "Nível que se compara",
  "figure.levels.count":
    "{kind, select, zone {Zonas} municipality {Municípios} region {Regiões} other {Países}} ({count, number})",
  "figure.level.zone": "Zona",
  "figure.level.municipality": "Município",
  "figure.level.region": "Região",
  "figure.level.country": "País",
  "figure.history.caption.people":
    "Pessoas que participaram e proporção que falou dos temas principais, segundo cada edição",
  "figure.history.caption.proposals":
    "Propostas e proporção delas que trata dos temas principais, segundo cada edição",
  "figure.history.edition": "Edição",
  "figure.history.of": "{number, number}, de {day}",
  "figure.changes.title": "O que mudou desde a edição anterior",
  "figure.changes.sentence":
    "Cada resumo publicado é conservado; aqui está o que contava o anterior e o que conta o último.",
  "figure.changes.caption.people": "Pessoas que participaram, por edição",
  "figure.changes.caption.proposals": "Propostas, por edição",
  "figure.changes.before": "Edição anterior",
  "figure.changes.now": "Última edição",
  "figure.changes.difference": "Diferença",
  "figure.changes.by": "{by, number, ::sign-exceptzero}",
  "figure.matrix.sentence":
    "Cada linha é um lugar e cada coluna um tema: quanto mais intenso o fundo, maior a proporção. Os títulos das colunas mudam a ordem. Em um telefone, mova a tabela para o lado.",
  "figure.maps.heading": "Onde se falou mais de cada tema",
  "figure.maps.sentence":
    "Um mapa por tema: quanto maior o círculo, maior a proporção que falou dele. Os números estão na tabela.",
  "figure.tiles.sentence":
    "Um quadro por lugar em cada tema: quanto mais intenso o fundo, maior a proporção. São os números da tabela.",
  "figure.maps.title": "Mapa: {theme}",
  "figure.maps.most": "Sobretudo em {place}: {share}.",
  "figure.maps.none": "Em nenhum lugar o número é publicado.",
  "figure.maps.legend": "Tamanho dos círculos",
  "figure.maps.up-to": "até {share}",
  "figure.subthemes.sentence": "Dentro deste tema, o que se diz de modo parecido:",
  "figure.unthemed.title": "O que não entra em nenhum tema",
  "figure.unthemed.sentence": "Fora dos temas, isto se diz de modo parecido:",
  "figure.time.caption.people": "Pessoas conforme quando participaram pela primeira vez",
  "figure.time.caption.proposals": "Propostas conforme quando foram apresentadas",
  "figure.time.table": "Ver os números por dias",
  "figure.time.column": "Dias",
  "figure.weighting.caption": "Proporções sem ponderar e ponderadas: primeiro, as que mais mudam",
  "figure.weighting.caption-more": "As demais proporções, sem ponderar e ponderadas",
  "figure.weighting.more":
    "{count, plural, one {Ver mais # proporção} many {Ver mais # de proporções} other {Ver mais # proporções}}",
  "figure.weighting.column": "De quê",
  "figure.weighting.unweighted": "Sem ponderar",
  "figure.weighting.weighted": "Ponderada",
  "figure.weighting.drawn": "Desenho: vazio sem ponderar, cheio ponderada",
  "figure.weighting.effective":
    "{people, plural, one {Conhecem-se os dados de # pessoa, que após ponderar conta como {effective}.} many {Conhecem-se os dados de # de pessoas, que após ponderar contam como {effective}.} other {Conhecem-se os dados de # pessoas, que após ponderar contam como {effective}.}}",
  "figure.weighting.source": "População: {source}.",
  "figure.at-least": "pelo menos",
} satisfies Record<keyof typeof es, string>;
