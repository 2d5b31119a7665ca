import type es from "../es/argument.ts";

export default {
  "argument.stance.missing": "Escolha se é a favor, contra ou se pergunta algo",
} satisfies Record<keyof typeof es, string>;
