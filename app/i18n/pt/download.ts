import type es from "#app/i18n/es/download.ts";

export default {
  "download.pdf.source.entry": "Resposta {reference}",
  "download.pdf.source.proposal": "Proposta {reference}",
  "download.pdf.source.withdrawn": "{reference}: foi retirada depois da publicação do resumo",
  "download.pdf.source.number": "fonte {number}",
  "download.pdf.sources": "Fontes",
  "download.pdf.sources.lead":
    "Cada resposta e cada proposta em que este resumo se apoia, com o endereço onde pode ser lida por inteiro. Os números são os que aparecem junto às citações e no fim de cada parte.",
  "download.pdf.sources-of": "Fontes desta parte: {numbers}",
  "download.pdf.bars": "Barras: {caption}. Os números estão na tabela a seguir.",
  "download.pdf.map":
    "Mapa de opinião: os pontos próximos são de pessoas que votaram de modo parecido. Aparecem {count, number} grupos, cada um com sua letra. O que cada grupo diz está nas tabelas a seguir.",
  "download.pdf.group.says": "O que distingue este grupo: quantas das pessoas que votaram concordam",
  "download.pdf.consensus": "Em que os grupos concordam: quantas das pessoas que votaram concordam",
  "download.pdf.divisive": "O que separa os grupos: quantas das pessoas que votaram concordam",
  "download.pdf.foreword": "Palavras de apresentação",
  "download.pdf.about": "Sobre este documento",
  "download.pdf.about.text":
    "É a edição {number, number} deste resumo, publicada em {day}. O conteúdo não muda. Se depois houve outra edição, ela está na mesma página:",
  "download.reuse":
    "Os números e o texto do resumo podem ser copiados e compartilhados, desde que se diga de que consulta, lugar e edição vêm. O que cada pessoa escreveu continua sendo dela e aqui é só citado: se quiser usar para algo mais, pergunte à autoridade da consulta.",
  "download.aside": "Compartilhar e baixar",
  "download.more": "Todos os formatos, links e código para outro site",
  "download.title": "Compartilhar e baixar: resumo de {place}",
  "download.files": "Baixar",
  "download.size": "{kilobytes, number} kB",
  "download.file.pdf": "Documento completo (PDF)",
  "download.file.png": "Imagem para mensagens e redes sociais (PNG)",
  "download.file.svg": "A mesma imagem para imprimir (SVG)",
  "download.file.csv": "Números e citações em tabela (CSV)",
  "download.file.json": "Todos os dados, para usar em programas (JSON)",
  "download.about.pdf":
    "O resumo inteiro, com gráficos, citações e fontes, para ler, imprimir ou enviar. Também pode ser ouvido com um leitor de tela.",
  "download.about.png": "O lugar, quantas pessoas participaram e do que mais se falou, em uma imagem.",
  "download.about.svg": "Fica nítida em qualquer tamanho, por exemplo em um cartaz.",
  "download.about.csv": "Abre em qualquer planilha.",
  "download.about.json":
    "O texto nos quatro idiomas e cada número, com um esquema público que explica cada campo.",
  "download.schema": "Esquema dos dados (JSON Schema)",
  "download.all.json": "Baixar todos os resumos (JSON)",
  "download.link": "Compartilhar um link",
  "download.link.newest": "Endereço deste resumo: mostra sempre a última edição",
  "download.link.edition": "Endereço desta edição, para citá-la: não muda",
  "download.picture": "Esta imagem acompanha o link em mensagens e redes sociais.",
  "download.embed": "Mostrar em outro site",
  "download.embed.text":
    "Com este código, outra página mostra uma versão breve da última edição do resumo. Não usa cookies, não executa programas e não conta as visitas.",
  "download.embed.code": "Código para copiar",
  "download.embed.hint": "Cole no código da sua página. A altura (height) pode ser alterada.",
  "download.embed.look": "Ver como fica",
  "download.fragment.read": "Ler o resumo completo",
  "download.pdf.reworded":
    "Um modelo de linguagem ({model}) redigiu de outra maneira {count, plural, one {# frase} many {# de frases} other {# frases}} deste resumo neste idioma. A moderação revisou e aprovou essa redação em {day}; os números e as citações não mudam.",
  "download.pdf.source.at": "{reference}: {address}",
  "download.pdf.agreed": "Em que há concordância",
  "download.pdf.divided": "O que mais divide",
} satisfies Record<keyof typeof es, string>;
