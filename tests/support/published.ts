import { type APIRequestContext, expect } from "@playwright/test";
import { portalUrl } from "#tests/support/demo-people.ts";

interface Facts {
  title: string;
  access?: "open" | "signed-in" | "resident";
}

type Form = Record<string, string>;

/** What every consultation needs but its background, by an official's requests; `desk` is an address. */
export async function fillIn(http: APIRequestContext, desk: string, facts: Facts) {
  await fillInParts(http, desk, facts);
  for (const title of ["¿Qué le impide caminar por su barrio?", "¿Qué haría usted primero en su plaza?"]) {
    await post(http, `${desk}/questions/new`, { title });
  }
}

async function fillInParts(http: APIRequestContext, desk: string, { title, access = "open" }: Facts) {
  const purpose = "Saber qué cuadras arreglar primero, y por qué.";
  const promise = "Contestar cada tema por escrito.";
  const parts: [path: string, form: Form][] = [
    ["purpose", { title, purpose, promise, answersBy: inDays(90), language: "es" }],
    ["schedule", { contribute: "on", "contribute-closesDay": inDays(30), "contribute-closesTime": "18:00" }],
    ["participation", { access, minimumCell: "5", proposalsInvited: "on" }],
  ];
  for (const [part, form] of parts) await post(http, `${desk}/${part}`, form);
}

/** A draft that may be published; returns the address of its desk. */
export async function draft(http: APIRequestContext, facts: Facts): Promise<string> {
  const desk = await begin(http, facts);
  await fillIn(http, desk, facts);
  return desk;
}

/** The same with nothing asked yet. */
export async function draftWithoutQuestions(http: APIRequestContext, facts: Facts): Promise<string> {
  const desk = await begin(http, facts);
  await fillInParts(http, desk, facts);
  return desk;
}

async function begin(http: APIRequestContext, { title }: Facts): Promise<string> {
  const blank = await (await http.get("/desk/consultations/new")).text();
  const authorityId = /<option value="([^"]+)"/.exec(blank)![1]!;
  return post(http, "/desk/consultations/new", { title, language: "es", authorityId });
}

/** A consultation that has just opened; returns its address. */
export async function publish(http: APIRequestContext, facts: Facts): Promise<string> {
  const desk = await draft(http, facts);
  await post(http, `${desk}/publication`, {});
  return new URL((await http.get(`${desk}/preview`)).url()).pathname;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sends a form; returns the path of the page it led to. */
export async function post(http: APIRequestContext, path: string, form: Form): Promise<string> {
  const answer = await http.post(path, { form, headers: { Origin: portalUrl() } });
  expect(answer.status(), path).toBe(200);
  return new URL(answer.url()).pathname;
}
