export default {
  "population.title": "Población con la que se compara",
  "population.lead":
    "Si usted sabe cuántas personas viven en cada lugar, por edad y por sexo, puede indicarlo aquí. Los borradores de los resúmenes mostrarán entonces cada resultado dos veces: tal como se respondió, y como sería si quienes participaron se repartieran igual que la población.",
  "population.now": "Tabla en uso",
  "population.none": "Todavía no hay ninguna tabla: los resultados se muestran tal como se respondieron.",
  "population.given": "La tabla quedó guardada. Los borradores se actualizan en unos minutos.",
  "population.removed": "La tabla ya no se usa. Los borradores se actualizan en unos minutos.",
  "population.source": "De dónde salen los datos",
  "population.source.hint":
    "Se publica junto a los resultados. Por ejemplo: Censo 2024, instituto de estadística.",
  "population.source.missing": "Escriba de dónde salen los datos",
  "population.source.too-long": "Use como máximo 200 caracteres para decir de dónde salen los datos",
  "population.age-question": "Pregunta que dice la edad",
  "population.sex-question": "Pregunta que dice el sexo o género",
  "population.question.hint":
    "Solo sirven preguntas en las que se elige una opción. La tabla usa esas mismas opciones.",
  "population.question.none": "Ninguna",
  "population.table": "La tabla",
  "population.table.hint":
    "Cópiela de una hoja de cálculo: una fila por línea, con los títulos de las columnas en la primera. La columna «personas» es obligatoria; de «lugar», «edad» y «sexo», incluya las que tenga.",
  "population.table.missing": "Pegue la tabla",
  "population.table.too-long": "La tabla es demasiado larga: use como máximo 200.000 caracteres",
  "population.example": "Un ejemplo con las opciones de sus preguntas",
  "population.example.text":
    "Cambie los ceros por el número de personas y borre las filas o columnas que no tenga.",
  "population.save": "Guardar la tabla",
  "population.people": "Personas",
  "population.place": "Lugar",
  "population.age": "Edad",
  "population.sex": "Sexo o género",
  "population.rows": "{count, plural, one {# fila} many {# de filas} other {# filas}}",
  "population.see": "Ver la tabla",
  "population.remove": "Dejar de usar esta tabla",
  "population.remove.title": "¿Dejar de usar la tabla de población?",
  "population.remove.text":
    "Los borradores dejarán de mostrar resultados ponderados. Lo que ya se publicó no cambia.",
  "population.remove.submit": "Dejar de usarla",
  "population.refused.same-question": "Elija dos preguntas distintas para la edad y el sexo",
  "population.refused.no-categories":
    "Además del número de personas, la tabla necesita al menos una columna: lugar, edad o sexo",
  "population.refused.none": "Ya no había ninguna tabla en uso",
  "population.problem.not-a-table": "Línea {line}: esto no es una tabla",
  "population.problem.no-people": "Línea {line}: falta la columna «personas»",
  "population.problem.unknown-column": "Línea {line}: no se reconoce la columna «{value}»",
  "population.problem.same-column": "Línea {line}: la columna «{value}» está repetida",
  "population.problem.no-question":
    "Línea {line}: elija arriba la pregunta que corresponde a la columna «{value}»",
  "population.problem.empty": "Línea {line}: debajo de los títulos no hay ninguna fila",
  "population.problem.too-many-lines": "Línea {line}: hay demasiadas filas; use como máximo 20.000",
  "population.problem.unknown-place": "Línea {line}: el lugar «{value}» no es de esta consulta",
  "population.problem.ambiguous-place": "Línea {line}: hay varios lugares llamados «{value}»; use su código",
  "population.problem.unknown-age": "Línea {line}: «{value}» no es una opción de la pregunta de edad",
  "population.problem.unknown-sex":
    "Línea {line}: «{value}» no es una opción de la pregunta de sexo o género",
  "population.problem.not-a-number": "Línea {line}: «{value}» no es un número entero de personas",
  "population.problem.same-line": "Línea {line}: esta fila está repetida",
};
