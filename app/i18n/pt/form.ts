import type es from "../es/form.ts";

export default {
  "form.error": "Erro:",
  "form.labelled": "{label}: {text}",
  "form.optional": "(opcional)",
  "form.problems":
    "{count, plural, one {Há um dado para corrigir} many {Há # de dados para corrigir} other {Há # dados para corrigir}}",
  "form.select": "Escolha…",
  "form.up-to": "Até {max, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.",
  "form.day": "Dia",
  "form.time": "Hora",
  "form.day.hint": "Por exemplo, 2027-03-30",
  "form.time.hint": "Por exemplo, 18:00",
  "form.missing": "Preencha este dado",
  "form.too-long":
    "Escreva no máximo {max, plural, one {# caractere} many {# de caracteres} other {# caracteres}}",
  "form.too-short":
    "Escreva pelo menos {min, plural, one {# caractere} many {# de caracteres} other {# caracteres}}",
  "form.choose": "Escolha uma das opções",
  "form.email": "Escreva um endereço de e-mail completo, como nome@exemplo.org",
  "form.day.wrong": "Escreva uma data que exista, como 2027-03-30",
  "form.time.wrong": "Escreva uma hora entre 00:00 e 23:59",
  "form.number": "Escreva um número",
  "form.file.too-large": "O arquivo é grande demais: o máximo é {megabytes} MB",
  "form.file.too-many":
    "Envie no máximo {files, plural, one {# arquivo} many {# de arquivos} other {# arquivos}} por vez",
  "form.too-large":
    "O formulário é grande demais para ser enviado de uma vez: encurte o texto ou anexe menos arquivos",
  "form.unreadable": "Não foi possível ler o formulário: envie-o outra vez",
  "form.too-small": "Escreva {min} ou mais",
  "form.too-big": "Escreva {max} ou menos",
  "form.invalid": "Confira este dado",
} satisfies Record<keyof typeof es, string>;
