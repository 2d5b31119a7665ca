import type es from "#app/i18n/es/source.ts";

export default {
  "source.title": "De onde vem esta frase",
  "source.caption": "{place}: resumo, edição {number, number}",
  "source.link": "Fontes da frase",
  "source.of-section": "Fontes desta parte",
  "source.edited":
    "Este texto foi escrito pela moderação. Abaixo estão as fontes de toda esta parte do resumo.",
  "source.figures": "Números em que a frase se apoia",
  "source.figure": "O quê",
  "source.value": "Número",
  "source.contributions": "Palavras de quem participou",
  "source.withdrawn":
    "Aqui havia algo escrito que foi retirado depois da publicação do resumo: não é mais mostrado.",
  "source.sentence-withdrawn":
    "Aqui havia uma frase que citava palavras retiradas depois da publicação do resumo.",
  "source.themed": "Respostas de {place} que falam de “{theme}”",
  "source.themed.now":
    "São as que podem ser lidas hoje: desde a publicação do resumo podem ter chegado outras, e algumas podem ter sido retiradas.",
  "source.more": "Para ler mais",
  "source.proposals": "Propostas sobre “{theme}”",
  "source.opinions": "Como as pessoas votaram em toda a consulta",
  "source.back": "Voltar ao resumo",
  "source.figure.withheld": "não publicado",
  "source.figure.count": "{kind, select, least {pelo menos } other {}}{count, number}",
  "source.figure.part":
    "{kind, select, least {pelo menos } other {}}{count, number} de {base, number} ({share})",
  "source.figure.channels": "Maneiras de participar",
  "source.figure.languages": "Idiomas",
  "source.figure.between": "De {from} a {to}",
  "source.figure.everywhere": "Pessoas em toda a consulta",
  "source.figure.answers": "Pessoas que responderam à pergunta {position, number}",
  "source.figure.without": "Respostas em que nenhum tema foi reconhecido",
  "source.figure.subtheme": "{theme}: {terms}",
  "source.figure.here": "{theme}, aqui",
  "source.figure.elsewhere": "{theme}, nos outros lugares",
  "source.figure.log-odds": "{theme}: tamanho da diferença (logaritmo da razão de chances; 0, sem diferença)",
  "source.figure.interval": "{value} (intervalo de 95%: de {low} a {high})",
  "source.figure.dissimilarity":
    "Quanto os temas daqui se diferenciam (índice de dissimilaridade de Duncan: 0, nada; 1, totalmente)",
  "source.figure.votes":
    "{agrees, number} concordam, {disagrees, number} discordam, {passes, number} passam; {total, number} no total",
  "source.figure.group-votes": "Votos do {group}",
  "source.figure.group": "Pessoas do {group}",
  "source.figure.group-here": "Pessoas do {group} que são daqui",
  "source.figure.voters": "Pessoas que votaram",
  "source.figure.clustered": "Pessoas que puderam ser agrupadas",
  "source.figure.stability":
    "Estabilidade dos grupos (1: não mudam ao repetir o cálculo com outras amostras)",
  "source.figure.left-out": "Pessoas que votaram sempre igual ou rápido demais e ficaram fora dos grupos",
  "source.figure.weighed": "Pessoas de quem se conhecem os dados para ponderar",
  "source.figure.effective": "Tamanho efetivo: a quantas respostas equivalem",
  "source.figure.no-theme": "Sem tema",
  "source.figure.few": "menos de {minimumCell, number}",
  "source.figure.counted-together": "Lugares pequenos contados juntos",
  "source.figure.people-together": "Pessoas desses lugares",
  "source.figure.not-counted": "Lugares que não puderam ser contados",
  "source.figure.weights": "{unweighted} sem ponderação, {weighted} ponderado",
} satisfies Record<keyof typeof es, string>;
