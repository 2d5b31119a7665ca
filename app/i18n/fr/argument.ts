import type es from "../es/argument.ts";

export default {
  "argument.stance.missing": "Choisissez si vous êtes pour, contre, ou si vous posez une question",
} satisfies Record<keyof typeof es, string>;
