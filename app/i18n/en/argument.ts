import type es from "../es/argument.ts";

export default {
  "argument.refused.no-such-argument": "The argument you are replying to is no longer published.",
  "argument.refused.too-deep": "This thread goes no deeper. Write a new argument.",
  "argument.stance.missing": "Choose whether you are for, against, or asking something",
} satisfies Record<keyof typeof es, string>;
