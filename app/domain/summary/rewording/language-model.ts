/** An endpoint that speaks the chat-completions protocol of OpenAI, as most servers of language models do. */
export interface LanguageModel {
  /** Up to "/v1"; "/chat/completions" is added. */
  url: string;
  /** Sent as a bearer token; null where none is needed. Never logged. */
  key: string | null;
  model: string;
}

export interface Message {
  role: "system" | "user";
  content: string;
}

export const modelProblems = [
  "unreachable",
  "too-slow",
  "busy",
  "refused",
  "failing",
  "too-long",
  "not-understood",
] as const;
export type ModelProblem = (typeof modelProblems)[number];

export type ModelAnswer =
  | { ok: true; content: string }
  | { ok: false; problem: ModelProblem; mayTryAgain: boolean };
