import type es from "#app/i18n/es/download.ts";

export default {
  "download.pdf.source.entry": "Resposta {reference}",
  "download.pdf.source.proposal": "Proposta {reference}",
  "download.pdf.source.withdrawn": "{reference}: foi retirada depois da publicação do resumo",
  "download.pdf.source.number": "fonte {number}",
  "download.pdf.sources": "Fontes",
  "download.pdf.sources.lead":
    "Cada resposta e cada proposta em que este resumo se apoia, com o endereço onde se lê por inteiro. Os números são os que aparecem junto às citações e no fim de cada parte.",
  "download.pdf.sources-of": "Fontes desta parte: {numbers}",
  "download.pdf.bars": "Barras: {caption}. Os números estão na tabela a seguir.",
  "download.pdf.subtheme": "{terms} ({kind, select, least {pelo menos } other {}}{count, number})",
  "download.pdf.map":
    "Mapa de opinião: cada ponto é uma pessoa, mais perto de quem votou de modo parecido. Veem-se {count, number} grupos, cada um com sua letra. O que cada grupo diz está nas tabelas a seguir.",
  "download.pdf.group": "Grupo {letter}",
  "download.pdf.group.people":
    "{count, plural, one {# pessoa em toda a consulta} many {# de pessoas em toda a consulta} other {# pessoas em toda a consulta}}",
  "download.pdf.group.says": "O que distingue este grupo: de quem votou, quantos concordam",
  "download.pdf.consensus": "Em que os grupos concordam: de quem votou, quantos concordam",
  "download.pdf.divisive": "O que separa os grupos: de quem votou, quantos concordam",
  "download.pdf.foreword": "Apresentação",
  "download.pdf.about": "Sobre este documento",
  "download.pdf.about.text":
    "É a edição {number, number} deste resumo, publicada em {day}. O conteúdo não muda; se depois houve outra edição, ela está na mesma página:",
  "download.reuse":
    "Os números e o texto do resumo podem ser copiados e compartilhados, desde que se diga de que consulta, lugar e edição vêm. O que cada pessoa escreveu continua sendo dela e aqui é citado: para algo além de citar, pergunte à autoridade da consulta.",
} satisfies Record<keyof typeof es, string>;
