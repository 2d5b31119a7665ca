import type { Language } from "#db/schema.ts";

/** What one person sent to the open consultation of the demo. */
export interface DemoResponse {
  language: Language;
  /** One per question, in order; always four; null where the person left the question empty. */
  answers: (string | null)[];
  /** How it arrived; over the web when not said. */
  channel?: "web" | "assisted" | "paper" | "meeting";
  moderation?: DemoModeration;
}

/** The answer a moderator hides, under which rule, and what they wrote to its author. */
export interface DemoModeration {
  question: 1 | 2 | 3 | 4;
  rule: "insult" | "spam" | "personal-data" | "off-topic";
  reason: string;
}
