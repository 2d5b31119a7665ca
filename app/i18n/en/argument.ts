import type es from "../es/argument.ts";

export default {
  "argument.stance.missing": "Choose whether you are for, against, or asking something",
} satisfies Record<keyof typeof es, string>;
