import type es from "#app/i18n/es/population.ts";

export default {
  "population.title": "Population to compare with",
  "population.lead":
    "If you know how many people live in each place, by age and by sex, the draft summaries show each result twice: as people answered, and as it would be if those who took part were spread as the population is.",
  "population.now": "Table in use",
  "population.none": "There is no table yet: results are shown as people answered.",
  "population.given": "The table was saved. Drafts are updated within a few minutes.",
  "population.removed": "The table is no longer used. Drafts are updated within a few minutes.",
  "population.source": "Where it comes from",
  "population.source.hint":
    "It is published beside the results. For example: 2024 census, office of statistics.",
  "population.source.missing": "Enter where the table comes from",
  "population.source.too-long": "Use at most 200 characters to say where it comes from",
  "population.age-question": "Question that tells the age",
  "population.sex-question": "Question that tells the sex or gender",
  "population.question.hint": "Questions with one choice only. The table uses the same options.",
  "population.question.none": "None",
  "population.table": "The table",
  "population.table.hint":
    "Copy it from a spreadsheet, one row per line, with the column names on the first line. The column “people” is required; add “place”, “age” and “sex” if you have them.",
  "population.table.missing": "Paste the table",
  "population.table.too-long": "The table is too long: use at most 200,000 characters",
  "population.example": "An example with your questions",
  "population.example.text":
    "Put the number of people in place of the zeros and delete the rows or columns you do not have.",
  "population.save": "Save the table",
  "population.people": "People",
  "population.place": "Place",
  "population.age": "Age",
  "population.sex": "Sex or gender",
  "population.rows": "{count, plural, one {# row} other {# rows}}",
  "population.see": "See the table",
  "population.remove": "Stop using this table",
  "population.remove.title": "Stop using the population table?",
  "population.remove.text":
    "Drafts will no longer show weighted results. What was published does not change.",
  "population.remove.submit": "Stop using it",
  "population.refused.same-question": "Choose two different questions for age and sex",
  "population.refused.no-categories":
    "Besides the number of people the table needs at least one column: place, age or sex",
  "population.refused.none": "No table was in use any more",
  "population.problem.not-a-table": "Line {line}: this is not a table",
  "population.problem.no-people": "Line {line}: the column “people” is missing",
  "population.problem.unknown-column": "Line {line}: the column “{value}” is not known",
  "population.problem.same-column": "Line {line}: the column “{value}” appears twice",
  "population.problem.no-question":
    "Line {line}: choose above the question that the column “{value}” belongs to",
  "population.problem.empty": "Line {line}: there is no row below the column names",
  "population.problem.too-many-lines": "Line {line}: there are too many rows: use at most 20,000",
  "population.problem.unknown-place": "Line {line}: the place “{value}” is not in this consultation",
  "population.problem.ambiguous-place": "Line {line}: several places are called “{value}”: use its code",
  "population.problem.unknown-age": "Line {line}: “{value}” is not an option of the question about age",
  "population.problem.unknown-sex":
    "Line {line}: “{value}” is not an option of the question about sex or gender",
  "population.problem.not-a-number": "Line {line}: “{value}” is not a whole number of people",
  "population.problem.same-line": "Line {line}: this row appears twice",
} satisfies Record<keyof typeof es, string>;
