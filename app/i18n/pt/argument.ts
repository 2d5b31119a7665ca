import type es from "../es/argument.ts";

export default {
  "argument.refused.no-such-argument": "O argumento a que você responde não está mais publicado.",
  "argument.refused.too-deep":
    "Não é possível responder mais fundo nesta conversa. Escreva um novo argumento.",
  "argument.stance.missing": "Escolha se é a favor, contra ou se pergunta algo",
} satisfies Record<keyof typeof es, string>;
