import type es from "../es/question.ts";

export default {
  "question.options.too-few": "Écrivez au moins deux options",
  "question.rows.too-few": "Écrivez au moins une ligne",
  "question.columns.too-few": "Écrivez au moins deux colonnes",
  "question.min.too-many": "Il n’y a pas autant d’options",
  "question.max.too-many": "Il n’y a pas autant d’options",
  "question.max.under-min": "Le maximum ne peut pas être inférieur au minimum",
  "question.scale.steps": "L’échelle peut avoir de 2 à {max} points",
  "question.most.too-many": "Il n’y a pas autant d’options",
  "question.latest.before-earliest": "La dernière date ne peut pas précéder la première",
} satisfies Record<keyof typeof es, string>;
