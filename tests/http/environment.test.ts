import { expect, test } from "vitest";
import { readEnvironment } from "#app/http/environment.ts";

function environment(variables: Record<string, string>) {
  const read = readEnvironment(variables);
  if (!read.ok) throw new Error(read.sentence);
  return read.environment;
}

function sentence(variables: Record<string, string>) {
  const read = readEnvironment(variables);
  return read.ok ? null : read.sentence;
}

test("with nothing set, the demo runs on this machine alone", () => {
  expect(environment({})).toMatchObject({
    demo: true,
    host: "127.0.0.1",
    port: 3000,
    databaseUrl: "data/cabildo.sqlite",
  });
});

test("a named database is never filled with the demo unasked", () => {
  expect(environment({ DATABASE_URL: "postgres://u:p@h/d" })).toMatchObject({ demo: false, host: "0.0.0.0" });
});

test("the demo runs on an open address only when asked for by name", () => {
  expect(sentence({ HOST: "0.0.0.0" })).toContain("CABILDO_DEMO");
  expect(environment({ HOST: "0.0.0.0", CABILDO_DEMO: "on" })).toMatchObject({ demo: true, host: "0.0.0.0" });
  expect(environment({ CABILDO_DEMO: "off" })).toMatchObject({ demo: false });
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["CABILDO_DEMO", "yes"],
  ["DATABASE_URL", "mysql://x"],
  ["ORIGIN", "participa.example"],
  ["SMTP_URL", "mail.example"],
  ["CABILDO_SECRET", "short"],
])("a wrong %s (%s) is named in one sentence", (name, value) => {
  expect(sentence({ [name]: value })).toMatch(new RegExp(`^${name} must be .*\\.$`));
});

test("mail needs an address to link to", () => {
  expect(sentence({ SMTP_URL: "smtp://localhost:25" })).toContain("ORIGIN");
});

test.each([
  ["SMTP_URL", "http://me:hunter2@mail.example"],
  ["SMTP_URL", "http://me:p@hunter2@mail.example"],
  ["SMTP_URL", "http://me:p/hunter2@mail.example"],
  ["SMTP_URL", "me:hunter2@mail.example"],
  ["DATABASE_URL", "mysql://h/d?user=me&password=hunter2"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "grpc://me:hunter2@traces.example"],
])("a wrong %s (%s) is not printed with its password", (name, value) => {
  expect(sentence({ [name]: value })).not.toContain("hunter2");
});

test("processes that share a PostgreSQL are given the secret they share", () => {
  const DATABASE_URL = "postgres://u:p@h/d";
  const CABILDO_SECRET = "thirty-two characters, not one fewer";
  for (const ROLE of ["web", "worker"]) {
    expect(sentence({ DATABASE_URL, ROLE })).toMatch(/^CABILDO_SECRET must be .* the same for every process/);
    expect(environment({ DATABASE_URL, ROLE, CABILDO_SECRET })).toMatchObject({ role: ROLE });
  }
  expect(environment({ DATABASE_URL })).toMatchObject({ role: "all" });
});

test("only a PostgreSQL is followed by another", () => {
  const DATABASE_REPLICA_URL = "postgres://u:p@replica/d";
  expect(sentence({ DATABASE_REPLICA_URL })).toMatch(/^DATABASE_URL must be a PostgreSQL/);
  expect(environment({ DATABASE_URL: "postgres://u:p@h/d", DATABASE_REPLICA_URL }).replicaUrl).toBeTruthy();
});
