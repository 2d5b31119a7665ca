import type es from "#app/i18n/es/population.ts";

export default {
  "population.title": "População usada na comparação",
  "population.lead":
    "Se você sabe quantas pessoas vivem em cada lugar, por idade e por sexo, pode informar aqui. Os rascunhos dos resumos mostrarão então cada resultado duas vezes: como foi respondido, e como seria se quem participou se distribuísse como a população.",
  "population.now": "Tabela em uso",
  "population.none": "Ainda não há nenhuma tabela: os resultados são mostrados como foram respondidos.",
  "population.given": "A tabela foi salva. Os rascunhos são atualizados em alguns minutos.",
  "population.removed": "A tabela não é mais usada. Os rascunhos são atualizados em alguns minutos.",
  "population.source": "De onde vêm os dados",
  "population.source.hint": "É publicado junto com os resultados. Por exemplo: Censo 2022, IBGE.",
  "population.source.missing": "Escreva de onde vêm os dados",
  "population.source.too-long": "Use no máximo 200 caracteres para dizer de onde vêm os dados",
  "population.age-question": "Pergunta que diz a idade",
  "population.sex-question": "Pergunta que diz o sexo ou gênero",
  "population.question.hint":
    "Só servem perguntas em que se escolhe uma opção. A tabela usa essas mesmas opções.",
  "population.question.none": "Nenhuma",
  "population.table": "A tabela",
  "population.table.hint":
    "Copie de uma planilha: com os títulos das colunas na primeira. A coluna “pessoas” é obrigatória; de “lugar”, “idade” e “sexo”, inclua as que tiver.",
  "population.table.missing": "Cole a tabela",
  "population.table.too-long": "A tabela é longa demais: use no máximo 200.000 caracteres",
  "population.example": "Um exemplo com as opções de suas perguntas",
  "population.example.text":
    "Troque os zeros pelo número de pessoas e apague as linhas ou colunas que não tiver.",
  "population.save": "Salvar a tabela",
  "population.people": "Pessoas",
  "population.place": "Lugar",
  "population.age": "Idade",
  "population.sex": "Sexo ou gênero",
  "population.rows": "{count, plural, one {# linha} many {# de linhas} other {# linhas}}",
  "population.see": "Ver a tabela",
  "population.remove": "Deixar de usar esta tabela",
  "population.remove.title": "Deixar de usar a tabela de população?",
  "population.remove.text":
    "Os rascunhos deixarão de mostrar resultados ponderados. O que já foi publicado não muda.",
  "population.remove.submit": "Deixar de usar",
  "population.refused.same-question": "Escolha duas perguntas diferentes para a idade e o sexo",
  "population.refused.no-categories":
    "Além do número de pessoas, a tabela precisa de pelo menos uma coluna: lugar, idade ou sexo",
  "population.refused.none": "Não havia mais nenhuma tabela em uso",
  "population.problem.not-a-table": "Linha {line}: isto não é uma tabela",
  "population.problem.no-people": "Linha {line}: falta a coluna “pessoas”",
  "population.problem.unknown-column": "Linha {line}: a coluna “{value}” não é reconhecida",
  "population.problem.same-column": "Linha {line}: a coluna “{value}” aparece duas vezes",
  "population.problem.no-question":
    "Linha {line}: escolha acima a pergunta que corresponde à coluna “{value}”",
  "population.problem.empty": "Linha {line}: não há nenhuma linha abaixo dos títulos",
  "population.problem.too-many-lines": "Linha {line}: há linhas demais; use no máximo 20.000",
  "population.problem.unknown-place": "Linha {line}: o lugar “{value}” não é desta consulta",
  "population.problem.ambiguous-place": "Linha {line}: há vários lugares chamados “{value}”; use o código",
  "population.problem.unknown-age": "Linha {line}: “{value}” não é uma opção da pergunta de idade",
  "population.problem.unknown-sex": "Linha {line}: “{value}” não é uma opção da pergunta de sexo ou gênero",
  "population.problem.not-a-number": "Linha {line}: “{value}” não é um número inteiro de pessoas",
  "population.problem.same-line": "Linha {line}: esta linha aparece duas vezes",
} satisfies Record<keyof typeof es, string>;
