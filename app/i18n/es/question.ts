export default {
  "question.options.too-few": "Escriba al menos dos opciones",
  "question.rows.too-few": "Escriba al menos una fila",
  "question.columns.too-few": "Escriba al menos dos columnas",
  "question.min.too-many": "No hay tantas opciones",
  "question.max.too-many": "No hay tantas opciones",
  "question.max.under-min": "El máximo no puede ser menor que el mínimo",
  "question.scale.steps": "La escala puede tener de 2 a {max} puntos",
  "question.most.too-many": "No hay tantas opciones",
  "question.latest.before-earliest": "La última fecha no puede ser anterior a la primera",
};
