import type es from "../es/question.ts";

export default {
  "question.options.too-few": "Escreva pelo menos duas opções",
  "question.rows.too-few": "Escreva pelo menos uma linha",
  "question.columns.too-few": "Escreva pelo menos duas colunas",
  "question.min.too-many": "Não há tantas opções",
  "question.max.too-many": "Não há tantas opções",
  "question.max.under-min": "O máximo não pode ser menor que o mínimo",
  "question.scale.steps": "A escala pode ter de 2 a {max} pontos",
  "question.most.too-many": "Não há tantas opções",
  "question.latest.before-earliest": "A última data não pode ser anterior à primeira",
} satisfies Record<keyof typeof es, string>;
