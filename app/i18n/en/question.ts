import type es from "../es/question.ts";

export default {
  "question.options.too-few": "Write at least two options",
  "question.rows.too-few": "Write at least one row",
  "question.columns.too-few": "Write at least two columns",
  "question.min.too-many": "There are not that many options",
  "question.max.too-many": "There are not that many options",
  "question.max.under-min": "The maximum cannot be lower than the minimum",
  "question.scale.steps": "The scale can have from 2 to {max} points",
  "question.most.too-many": "There are not that many options",
  "question.latest.before-earliest": "The last date cannot be earlier than the first",
} satisfies Record<keyof typeof es, string>;
