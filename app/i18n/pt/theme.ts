import type es from "../es/theme.ts";

export default {
  "theme.list.title": "Temas",
  "theme.list.lead":
    "Com estas palavras se reconhece do que fala cada resposta e cada proposta, em todas as consultas.",
  "theme.list.name": "Tema",
  "theme.list.words": "Palavras",
  "theme.list.use": "Uso",
  "theme.list.used": "Em uso",
  "theme.list.unused": "Fora de uso",
  "theme.edit.lead":
    "Ao salvar, tudo o que foi escrito é lido de novo com as palavras novas e os rascunhos dos resumos são atualizados. O que foi publicado não muda.",
  "theme.how.title": "Como se escrevem as palavras",
  "theme.how.star":
    "“bibliotec*” é toda palavra que começa assim; “bus” é só essa palavra. Acentos e maiúsculas não importam.",
  "theme.how.phrase":
    "Várias palavras são uma expressão: “transporte* público*”. Conta a expressão mais longa, e não as palavras que ela contém: “mobilidade reduzida” não é transporte.",
  "theme.how.hint": "“praça?” só dá uma pista: conta metade de uma palavra segura.",
  "theme.name": "Nome",
  "theme.words": "Palavras",
  "theme.words.hint": "Separadas por vírgulas.",
  "theme.words.too-long": "São palavras demais: use no máximo 20.000 caracteres",
  "theme.name.missing": "Escreva o nome do tema",
  "theme.name.too-long": "Use no máximo 80 caracteres para o nome",
  "theme.active": "Usar este tema",
  "theme.active.hint": "Se não marcar, nenhum texto recebe o tema.",
  "theme.save": "Salvar",
  "theme.refused.not-allowed": "Só a administração de todo o portal pode mudar os temas",
  "theme.refused.no-such-theme": "Este tema não existe mais",
} satisfies Record<keyof typeof es, string>;
