/** What of an error may be read by whoever reads the log. */
export interface LoggedError {
  type: string;
  message: string;
  code?: string | number;
  /** Of a database: names in its schema. */
  table?: string;
  constraint?: string;
  stack?: string;
  cause?: LoggedError;
}

const name = /^[\w.-]{1,80}$/;

/**
 * Errors hold what people wrote: PostgreSQL's `detail` and `parameters` an e-mail, a mail server's answer its
 * recipient, a parser's message the text. So nothing is told but what is listed here, and of the message no
 * quotation, address or token.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: statusOf(error) };
  const facts = error as Error & Record<string, unknown>;
  return {
    type: nameOr(facts.name, "Error"),
    message: loggedText(isFromMailServer(facts) ? firstPart(error.message) : error.message),
    ...listed("code", facts.code ?? facts.responseCode),
    ...listed("table", facts.table),
    ...listed("constraint", facts.constraint),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(facts.cause !== undefined && depth < 3 && { cause: loggedError(facts.cause, depth + 1) }),
  };
}

/** @returns the text without what it quotes, and without what looks like an address or a token */
export function loggedText(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/"[^"]*("|$)|`[^`]*(`|$)|“[^”]*(”|$)|«[^»]*(»|$)|(?<!\w)'[^']*('(?!\w)|$)/gs, "…")
    .replace(/\S*@\S*/g, "…")
    .replace(/\b\d{1,3}(\.\d{1,3}){3}\b|\b[\da-f]{0,4}(:[\da-f]{0,4}){3,}/gi, "…")
    .replace(/[\w-]{20,}/g, "…")
    .slice(0, 300);
}

function isFromMailServer({ response, responseCode, command }: Record<string, unknown>): boolean {
  return response !== undefined || responseCode !== undefined || command !== undefined;
}

/** "Message failed: 550 5.1.1 ana is unknown here": what follows the colon is the other server's. */
function firstPart(message: string): string {
  return message.split(/[:\n]/, 1)[0]!;
}

/** The first lines of a stack repeat the message. */
function framesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join("\n");
}

function listed<Key extends string>(key: Key, value: unknown): Partial<Record<Key, never>> {
  const isListed = typeof value === "number" || (typeof value === "string" && name.test(value));
  return (isListed ? { [key]: value } : {}) as Partial<Record<Key, never>>;
}

function nameOr(value: unknown, otherwise: string): string {
  return typeof value === "string" && name.test(value) ? value : otherwise;
}

/** Remix throws answers too. */
function statusOf(thrown: unknown): string {
  const status = (thrown as { status?: unknown } | null)?.status;
  return typeof status === "number" ? `status ${status}` : "";
}
