import { gunzipSync } from "node:zlib";
import type { Citizen } from "#tests/bench/load/client/citizens.ts";
import { type Answer, headerOf } from "#tests/bench/load/client/connection.ts";
import { sending } from "#tests/bench/load/client/requests.ts";

/** Somebody who goes through the real forms: begins, answers each question, reads it over, sends it. */
export interface Answering {
  citizen: Citizen;
  /** The form before them, filled in. */
  next: (port: number) => { request: string; isAcknowledged: (answer: Answer) => boolean };
  /** Takes in the page that a form led to; false when there is nothing to fill in. */
  reads: (path: string, page: Answer) => boolean;
}

const words = [
  "En mi barrio la señal se corta cada semana",
  "los trámites piden papeles que el municipio ya tiene",
  "mi madre no puede hacerlos sin que yo la acompañe",
  "falta un lugar donde preguntar sin hacer fila",
  "quisiera pagar y reclamar desde el teléfono",
  "nadie contesta los correos que se mandan",
  "los formularios no se entienden y no están en quechua",
  "la oficina queda a dos horas en micro",
];

export function answering(citizen: Citizen, slug: string): Answering {
  const start = `/consultations/${slug}/response`;
  let path = start;
  let fields: Record<string, string> = {};
  const { cookie, address } = citizen;
  return {
    citizen,
    next(port) {
      return {
        request: sending({ port, path, cookie, address }, fields),
        isAcknowledged: (answer) =>
          (answer.status === 302 || answer.status === 303) &&
          (headerOf(answer, "location")?.startsWith(`${start}/`) ?? false),
      };
    },
    reads(where, page) {
      const html = gunzipSync(page.body!).toString("utf8");
      const form = /<form [^>]*method="post"[\s\S]*?<\/form>/.exec(html)?.[0];
      if (!form) return false;
      path = where;
      fields = { ...hiddenIn(form), ...written(form, citizen.number) };
      return true;
    },
  };
}

function hiddenIn(form: string): Record<string, string> {
  const inputs = [...form.matchAll(/<input [^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(
    inputs.map((input) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? "",
      /value="([^"]*)"/.exec(input)?.[1] ?? "",
    ]),
  );
}

/** Something else from each citizen, so that nobody seems to say what another said. */
function written(form: string, number: number): Record<string, string> {
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
  return Object.fromEntries(
    areas.map((name, i) => {
      const said = [0, 3, 5].map((step) => words[(number * (step + 1) + i * step + step) % words.length]);
      return [name, `${said.join(", ")} (${number}).`];
    }),
  );
}
