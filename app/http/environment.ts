import { z } from "zod";
import type { LanguageModel } from "#app/domain/summary/rewording/language-model.ts";

const onOrOff = z.enum(["on", "off"]);

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .min(1)
    .refine((url) => !url.includes("://") || /^(postgres(ql)?|sqlite|file):\/\//.test(url))
    .optional(),
  CABILDO_DEMO: onOrOff.optional(),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Uploaded documents and secrets; beside the SQLite file unless given. */
  DATA_DIR: z.string().min(1).default("data"),
  /** smtp://user:password@host:port or smtps://…; without it mail stays in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().regex(/.+@.+/).default("Cabildo <no-reply@localhost>"),
  CABILDO_SECRET: z.string().min(32).optional(),
  SOURCE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** on behind a reverse proxy: the sender's address is then the last of X-Forwarded-For. */
  TRUST_PROXY: onOrOff.default("off"),
  /** An OpenAI-compatible endpoint up to /v1, its key and the model's name; without the first, no model is asked. */
  LLM_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_KEY: z.string().min(1).optional(),
  LLM_MODEL: z.string().min(1).max(100).optional(),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  /** A copy of a PostgreSQL that follows it: pages are read from there. */
  DATABASE_REPLICA_URL: z
    .string()
    .refine((url) => /^postgres(ql)?:\/\//.test(url))
    .optional(),
  /** web: answers requests and leaves jobs to others; worker: does jobs and answers only whether it lives. */
  ROLE: z.enum(["all", "web", "worker"]).default("all"),
  /** Most megabytes of finished pages kept in memory. */
  PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
  /** Whoever reads /metrics shows it; without it nobody can. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where traces are sent (OTLP over HTTP), such as http://localhost:4318; without it none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Where a copy of everything is written each night; without it none is. */
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
});

const expectations: Record<keyof z.infer<typeof Variables>, string> = {
  PORT: "a port number from 0 to 65535",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  DATABASE_URL: "a path to an SQLite file, sqlite:///path or postgres://user:password@host/name",
  CABILDO_DEMO: "on or off",
  ORIGIN: "the portal's public address, such as https://participa.example.gob",
  DATA_DIR: "a folder",
  SMTP_URL: "an address such as smtp://user:password@host:587",
  MAIL_FROM: "a sender such as Cabildo <no-reply@example.gob>",
  CABILDO_SECRET: "at least 32 characters that nobody can guess",
  SOURCE_URL: "the address of this portal's source code, which its licence lets everybody ask for",
  TRUST_PROXY: "on or off",
  LLM_URL: "the address of a language model's server, such as https://models.example/v1",
  LLM_KEY: "the key of that server",
  LLM_MODEL: "the name of a model, of at most 100 characters",
  LOG_LEVEL: "one of silent, error, warn, info, debug",
  DATABASE_REPLICA_URL: "an address such as postgres://user:password@host/name",
  ROLE: "all, web or worker",
  PAGE_CACHE_MB: "a number of megabytes from 0 to 4096",
  METRICS_TOKEN: "at least 16 characters that nobody can guess",
  OTEL_EXPORTER_OTLP_ENDPOINT: "an address such as http://localhost:4318",
  BACKUP_DIR: "a folder",
  BACKUP_KEEP: "a number of copies from 1 to 1000",
};

export interface Environment {
  port: number;
  host: string;
  databaseUrl: string;
  dataDir: string;
  demo: boolean;
  /** The public address, without a slash at the end. Never taken from a request: links in mail rest on it. */
  origin: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** null: made once and kept in the data folder. */
  secret: string | null;
  /** Where the source of this very portal is; null when its operator did not say. */
  sourceUrl: string | null;
  trustProxy: boolean;
  /** null: no language model is asked for anything. */
  languageModel: LanguageModel | null;
  logLevel: string;
  /** null: everything is read where it is written. */
  replicaUrl: string | null;
  role: "all" | "web" | "worker";
  pageCacheBytes: number;
  metricsToken: string | null;
  tracesUrl: string | null;
  /** null: no copies are made by themselves. */
  backup: { folder: string; keep: number } | null;
}

export type EnvironmentResult = { ok: true; environment: Environment } | { ok: false; sentence: string };

/**
 * Reads every setting once. The demo runs by itself only where it can do no harm: when no database
 * was named, and then on this machine alone; on an open address it must be asked for by name.
 */
export function readEnvironment(variables: Record<string, string | undefined>): EnvironmentResult {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]!.path[0] as keyof typeof expectations;
    return {
      ok: false,
      sentence: `${name} must be ${expectations[name]}; it is "${hideSecrets(name, given[name])}".`,
    };
  }
  const v = parsed.data;
  const demoByItself = v.CABILDO_DEMO === undefined && v.DATABASE_URL === undefined;
  if (demoByItself && v.HOST !== undefined && !isLoopback(v.HOST)) {
    return {
      ok: false,
      sentence: `HOST is "${v.HOST}", which others can reach: set CABILDO_DEMO to on or off to say whether this is a demo.`,
    };
  }
  if (v.SMTP_URL && !v.ORIGIN) {
    return {
      ok: false,
      sentence: `ORIGIN must be ${expectations.ORIGIN} when SMTP_URL is set: links in mail need it.`,
    };
  }
  if (v.ROLE !== "all" && isPostgresUrl(v.DATABASE_URL) && !v.CABILDO_SECRET) {
    return {
      ok: false,
      sentence: `CABILDO_SECRET must be ${expectations.CABILDO_SECRET} when ROLE is ${v.ROLE}: the same for every process of this portal.`,
    };
  }
  if (v.DATABASE_REPLICA_URL && !isPostgresUrl(v.DATABASE_URL)) {
    return {
      ok: false,
      sentence: "DATABASE_URL must be a PostgreSQL when DATABASE_REPLICA_URL is one that follows it.",
    };
  }
  if ((v.LLM_URL === undefined) !== (v.LLM_MODEL === undefined)) {
    const [given, missing] = v.LLM_URL
      ? (["LLM_URL", "LLM_MODEL"] as const)
      : (["LLM_MODEL", "LLM_URL"] as const);
    return { ok: false, sentence: `${missing} must be ${expectations[missing]} when ${given} is set.` };
  }
  return {
    ok: true,
    environment: {
      port: v.PORT,
      host: v.HOST ?? (demoByItself ? "127.0.0.1" : "0.0.0.0"),
      databaseUrl: v.DATABASE_URL ?? `${v.DATA_DIR}/cabildo.sqlite`,
      dataDir: v.DATA_DIR,
      demo: v.CABILDO_DEMO ? v.CABILDO_DEMO === "on" : demoByItself,
      origin: v.ORIGIN?.replace(/\/+$/, "") ?? `http://localhost:${v.PORT}`,
      smtpUrl: v.SMTP_URL ?? null,
      mailFrom: v.MAIL_FROM,
      secret: v.CABILDO_SECRET ?? null,
      sourceUrl: v.SOURCE_URL ?? null,
      trustProxy: v.TRUST_PROXY === "on",
      languageModel:
        v.LLM_URL && v.LLM_MODEL ? { url: v.LLM_URL, key: v.LLM_KEY ?? null, model: v.LLM_MODEL } : null,
      logLevel: v.LOG_LEVEL,
      replicaUrl: v.DATABASE_REPLICA_URL ?? null,
      role: v.ROLE,
      pageCacheBytes: v.PAGE_CACHE_MB * 1024 * 1024,
      metricsToken: v.METRICS_TOKEN ?? null,
      tracesUrl: v.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      backup: v.BACKUP_DIR ? { folder: v.BACKUP_DIR, keep: v.BACKUP_KEEP } : null,
    },
  };
}

function isPostgresUrl(url = ""): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function hideSecrets(name: string, value = ""): string {
  if (["CABILDO_SECRET", "LLM_KEY", "METRICS_TOKEN"].includes(name)) return "…";
  return expectations[name as keyof typeof expectations].includes("//")
    ? value.replace(/^(.*?:\/\/)?.*@/s, "$1…@").replace(/\?.*/s, "?…")
    : value;
}
