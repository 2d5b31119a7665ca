import type es from "#app/i18n/es/figure.ts";

export default {
  "figure.opinions.title": "Mapa de opinião",
  "figure.opinions.link": "Ver o mapa de opinião",
  "figure.opinions.of": "Segundo os resumos publicados em {day}",
  "figure.opinions.sentence":
    "{clustered, plural, =0 {Entre quem votou há} one {Entre # pessoa que votou o suficiente há} many {Entre as # de pessoas que votaram o suficiente há} other {Entre as # pessoas que votaram o suficiente há}} {count, number} grupos: dentro de cada um os votos se parecem e, de um para outro, são diferentes.",
  "figure.opinions.voters":
    "{count, plural, one {Votou # pessoa.} many {Votaram # de pessoas.} other {Votaram # pessoas.}}",
  "figure.opinions.none": "Ainda não há um mapa de opinião publicado",
  "figure.opinions.none.text":
    "É publicado junto com os resumos, quando houve votos em propostas e os resultados já podem ser vistos.",
  "figure.opinions.back": "Voltar à consulta",
  "figure.left-out":
    "{count, plural, one {Para formar os grupos não se contou # pessoa que votou sempre igual ou mais rápido do que se consegue ler.} many {Para formar os grupos não se contaram # de pessoas que votaram sempre igual ou mais rápido do que se consegue ler.} other {Para formar os grupos não se contaram # pessoas que votaram sempre igual ou mais rápido do que se consegue ler.}}",
  "figure.verdict.stable":
    "Entre quem votou há grupos, mas um ou mais são tão pequenos que nenhum é mostrado.",
  "figure.verdict.too-few": "Com tão poucos votos não é possível saber se há grupos de opinião.",
  "figure.verdict.unstable":
    "Não há grupos de opinião claros: os que aparecem mudam conforme quem se conta, e por isso não são mostrados.",
  "figure.verdict.no-better-than-chance":
    "Não há grupos de opinião claros: o que parece um grupo pode ser obra do acaso, e por isso nenhum é mostrado.",
  "figure.group": "Grupo {letter}",
  "figure.group.column": "Grupo",
  "figure.group.size":
    "{people, plural, one {{group}, # pessoa} many {{group}, # de pessoas} other {{group}, # pessoas}}",
  "figure.group.people":
    "{count, plural, one {É formado por # pessoa.} many {É formado por # de pessoas.} other {É formado por # pessoas.}}",
  "figure.group.apart": "Isto o distingue dos demais:",
  "figure.group.not-apart": "Nenhuma proposta o distingue claramente dos demais.",
  "figure.representative.agree": "Concordam {here} de quem votou nela neste grupo e {elsewhere} nos demais.",
  "figure.representative.disagree":
    "Discordam {here} de quem votou nela neste grupo e {elsewhere} nos demais.",
  "figure.leaning.most": "A grande maioria concorda.",
  "figure.leaning.majority": "Mais da metade concorda.",
  "figure.leaning.divided": "As opiniões se dividem.",
  "figure.leaning.against": "Há mais discordância do que concordância.",
  "figure.map.heading": "Onde está cada grupo",
  "figure.map.title": "Mapa de quem votou, por grupos de opinião",
  "figure.map.near":
    "Dois pontos próximos são de pessoas que votaram de modo parecido; dois distantes, de pessoas que votaram de modo diferente.",
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
    "Onde só se diz para que lado um grupo se inclina, os números não são publicados: algum é de pouquíssimas pessoas.",
  "figure.dots.column": "Pontos",
  "figure.votes.column": "Como votou",
  "figure.place.column": "Lugar",
  "figure.everywhere.column": "Em toda a consulta",
  "figure.withheld": "não publicado",
  "figure.withheld.note":
    "Um traço indica um número que não é publicado: são pouquíssimas pessoas, ou ele permitiria deduzir outro.",
  "figure.consensus.title": "O que todos os grupos compartilham",
  "figure.consensus.title-all": "O que une",
  "figure.consensus.sentence": "Nestas propostas, a maioria votou igual em todos os grupos.",
  "figure.consensus.sentence-all": "Nestas propostas, a maioria votou igual.",
  "figure.divisive.title": "O que mais divide",
  "figure.divisive.sentence": "Nestas propostas, as pessoas se dividem entre concordar e discordar.",
  "figure.stance.agree": "A maioria concorda",
  "figure.stance.disagree": "A maioria discorda",
  "figure.places.title": "De que lugares são",
  "figure.places.sentence": "Quantas pessoas de cada grupo participaram em cada lugar.",
  "figure.places.caption": "Pessoas de cada grupo por lugar",
  "figure.places.more":
    "{count, plural, one {Ver mais # lugar} many {Ver mais # de lugares} other {Ver mais # lugares}}",
  "figure.places.others":
    "{count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}",
  "figure.together.withheld":
    "{count, plural, one {O resumo de {place} conta também # lugar com pouquíssimas pessoas.} many {O resumo de {place} conta também, juntos, # de lugares com pouquíssimas pessoas.} other {O resumo de {place} conta também, juntos, # lugares com pouquíssimas pessoas.}}",
  "figure.together":
    "O resumo de {place} conta {count, plural, one {também # lugar com pouquíssimas pessoas} many {também, juntos, # de lugares com pouquíssimas pessoas} other {também, juntos, # lugares com pouquíssimas pessoas}}: {people, plural, one {# participante} many {# de participantes} other {# participantes}}.",
  "figure.how.title": "Como o mapa é feito",
  "figure.how.who":
    "O mapa fala de quem votou, não de toda a população. Ninguém pode ver aqui o que uma pessoa votou nem em que grupo está; os pontos não têm nome e são colocados de forma aproximada.",
  "figure.how.groups":
    "Os grupos vêm só dos votos: reúnem quem votou de modo parecido. Nenhum outro dado das pessoas é usado, e ninguém escolhe seu grupo.",
  "figure.how.stable":
    "Só são mostrados se voltam a aparecer quando outras pessoas são contadas e não são obra do acaso. Se um grupo tem pouquíssimas pessoas, nenhum é mostrado.",
  "figure.how.names":
    "De uma edição para a seguinte, cada grupo conserva sua letra enquanto suas pessoas continuarem juntas; o nome, se houver, foi dado pela moderação.",
  "figure.how.method":
    "Método: análise de componentes principais dos votos e k-médias, como no Polis (Small e outros, 2021), com um teste de estabilidade.",
  "figure.here.caption": "Grupos de opinião de quem participou em {place}",
  "figure.here.column": "Em {place}",
  "figure.part.levels": "Outros níveis",
  "figure.part.history": "De uma edição a outra",
  "figure.contents": "Conteúdo",
  "figure.levels.above": "Lugares que o incluem",
  "figure.levels.below": "Lugares que inclui",
  "figure.levels.choice": "Nível a comparar",
  "figure.levels.count":
    "{kind, select, zone {Zonas} municipality {Municípios} region {Regiões} other {Países}} ({count, number})",
  "figure.level.zone": "Zona",
  "figure.level.municipality": "Município",
  "figure.level.region": "Região",
  "figure.level.country": "País",
  "figure.history.caption.people":
    "Pessoas que participaram e proporção que falou dos temas principais, em cada edição",
  "figure.history.caption.proposals": "Propostas e proporção que trata dos temas principais, em cada edição",
  "figure.history.edition": "Edição",
  "figure.history.of": "{number, number}, de {day}",
  "figure.changes.title": "O que mudou desde a edição anterior",
  "figure.changes.sentence": "Cada resumo publicado é guardado. Aqui o anterior é comparado com o último.",
  "figure.changes.caption.people": "Pessoas que participaram, por edição",
  "figure.changes.caption.proposals": "Propostas, por edição",
  "figure.changes.before": "Edição anterior",
  "figure.changes.now": "Última edição",
  "figure.changes.difference": "Diferença",
  "figure.changes.by": "{by, number, ::sign-except-zero}",
  "figure.matrix.sentence":
    "Cada linha é um lugar e cada coluna, um tema: quanto mais intenso o fundo, maior a proporção. Escolha o título de uma coluna para ordenar os lugares por ela. No celular, mova a tabela para o lado.",
  "figure.maps.heading": "Onde se falou mais de cada tema",
  "figure.maps.sentence":
    "Um mapa por tema: quanto maior o círculo, maior a proporção de quem falou dele. Os números estão na tabela.",
  "figure.tiles.sentence":
    "Um quadro por lugar em cada tema: quanto mais intenso o fundo, maior a proporção. São os números da tabela.",
  "figure.maps.title": "Mapa: {theme}",
  "figure.maps.most": "Principalmente em {place}: {share}.",
  "figure.maps.none": "Em nenhum lugar o número é publicado.",
  "figure.maps.legend": "Tamanho dos círculos",
  "figure.maps.up-to": "até {share}",
  "figure.subthemes.sentence": "Dentro deste tema, assuntos que se repetem:",
  "figure.unthemed.title": "O que não entra em nenhum tema",
  "figure.unthemed.sentence": "Fora dos temas, assuntos que se repetem:",
  "figure.time.caption.people": "Pessoas, pelo dia em que participaram pela primeira vez",
  "figure.time.caption.proposals": "Propostas, pelo dia em que foram apresentadas",
  "figure.time.table": "Ver os números por dia",
  "figure.time.column": "Dias",
  "figure.weighting.caption": "Proporções sem ponderação e ponderadas: primeiro, as que mais mudam",
  "figure.weighting.caption-more": "As demais proporções, sem ponderação e ponderadas",
  "figure.weighting.more":
    "{count, plural, one {Ver mais # proporção} many {Ver mais # de proporções} other {Ver mais # proporções}}",
  "figure.weighting.column": "O quê",
  "figure.weighting.unweighted": "Sem ponderação",
  "figure.weighting.weighted": "Ponderada",
  "figure.weighting.drawn": "No desenho: ponto vazio, sem ponderação; ponto cheio, ponderada",
  "figure.weighting.effective":
    "{people, plural, one {São conhecidos os dados de # pessoa; com a ponderação, sua resposta conta como {effective}.} many {São conhecidos os dados de # de pessoas; com a ponderação, suas respostas contam como se fossem {effective}.} other {São conhecidos os dados de # pessoas; com a ponderação, suas respostas contam como se fossem {effective}.}}",
  "figure.weighting.source": "População: {source}.",
  "figure.at-least": "pelo menos",
} satisfies Record<keyof typeof es, string>;
