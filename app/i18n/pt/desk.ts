import type es from "../es/desk.ts";

export default {
  "desk.editor.help": "Como formatar o texto",
  "desk.editor.help.paragraph":
    "Uma linha vazia começa outro parágrafo. O que não está nesta lista é publicado tal como foi escrito.",
  "desk.editor.sample": "texto",
  "desk.editor.tools": "Formato do texto",
  "desk.editor.heading": "Título",
  "desk.editor.subheading": "Subtítulo",
  "desk.editor.bold": "Negrito",
  "desk.editor.italic": "Itálico",
  "desk.editor.bullets": "Lista",
  "desk.editor.numbers": "Lista numerada",
  "desk.editor.quote": "Citação",
  "desk.editor.rule": "Linha divisória",
  "desk.editor.link": "Link",
  "desk.editor.link.address": "Endereço do link",
  "desk.editor.link.hint": "Começa com https:// ou mailto:. Deixe vazio para tirar o link.",
  "desk.editor.link.set": "Pôr o link",
  "desk.editor.link.wrong": "Escreva um endereço completo, como https://exemplo.org",
  "desk.editor.undo": "Desfazer",
  "desk.editor.redo": "Refazer",
  "desk.refused.document-empty": "O arquivo está vazio",
  "desk.refused.document-too-large": "O arquivo é grande demais: o máximo é {megabytes} MB",
  "desk.refused.document-wrong-type":
    "Escolha um PDF ou uma imagem PNG, JPEG ou WebP; vale o que o arquivo contém, não o nome dele",
  "desk.refused.document-twice": "Este mesmo arquivo já está anexado",
  "desk.refused.document-too-many":
    "Esta consulta já tem {max, plural, one {# documento} many {# de documentos} other {# documentos}}, o máximo",
} satisfies Record<keyof typeof es, string>;
