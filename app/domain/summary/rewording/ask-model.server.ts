import type {
  LanguageModel,
  Message,
  ModelAnswer,
  ModelProblem,
} from "#app/domain/summary/rewording/language-model.ts";

const slowest = 60_000;
/** Bytes: far above any honest answer to one request of ours. */
const longest = 256 * 1024;

/**
 * Asks once; whoever calls decides about again. Never throws, and says nothing of the key or of what came.
 * A redirect is not followed: what is sent goes to the address the operator gave, or nowhere.
 */
export async function askModel(
  { url, key, model }: LanguageModel,
  messages: readonly Message[],
  { timeoutMs = slowest }: { timeoutMs?: number } = {},
): Promise<ModelAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(addressOf(url), {
      method: "POST",
      redirect: "error",
      signal,
      headers: { "Content-Type": "application/json", ...(key && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failed(problemOf(response.status), response.status === 429 || response.status >= 500);
    }
    const text = await readUpTo(response, longest);
    if (text === null) return failed("too-long", false);
    const content = contentOf(text);
    return content === null ? failed("not-understood", true) : { ok: true, content };
  } catch {
    return failed(signal.aborted ? "too-slow" : "unreachable", true);
  }
}

function addressOf(url: string): string {
  const base = url.replace(/\/+$/, "");
  return base.endsWith("/chat/completions") ? base : `${base}/chat/completions`;
}

function problemOf(status: number): ModelProblem {
  if (status === 429) return "busy";
  return status >= 500 ? "failing" : "refused";
}

function failed(problem: ModelProblem, mayTryAgain: boolean): ModelAnswer {
  return { ok: false, problem, mayTryAgain };
}

/** null when it is longer. */
async function readUpTo(response: Response, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function contentOf(text: string): string | null {
  try {
    const content = JSON.parse(text)?.choices?.[0]?.message?.content;
    return typeof content === "string" ? content : null;
  } catch {
    return null;
  }
}
