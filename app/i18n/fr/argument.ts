import type es from "../es/argument.ts";

export default {
  "argument.refused.no-such-argument": "L’argument auquel vous répondez n’est plus publié.",
  "argument.refused.too-deep": "Ce fil ne va pas plus loin. Écrivez un nouvel argument.",
  "argument.stance.missing": "Choisissez si vous êtes pour, contre, ou si vous posez une question",
} satisfies Record<keyof typeof es, string>;
