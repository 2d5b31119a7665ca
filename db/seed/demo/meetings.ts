import { callMeeting, cancelMeeting, writeMinutes } from "#app/domain/meeting/meeting.server.ts";
import type { MeetingInput } from "#app/domain/meeting/meeting.ts";
import type { Db } from "#db/schema.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

const dayMs = 24 * 60 * 60_000;

const minutes = `Vinieron 23 personas, la mayoría de los cerros.

## Qué se dijo

- Hacer la fila dos veces por un papel que el municipio ya tiene es lo que más cansa.
- Quien no tiene teléfono propio pide que la biblioteca ayude.

## Qué se acordó

1. Traer la lista de los trámites que piden el mismo certificado.
2. Probar un turno de ayuda en la biblioteca los jueves.
`;

/** One meeting that was held, one to come and one that was called off. */
export async function seedMeetings(trx: Db, { official }: DemoWorld, consultationId: string, now: Date) {
  const called = new Date(now.getTime() - 20 * dayMs);
  const call = async (input: MeetingInput) => {
    const meeting = await callMeeting(trx, official, consultationId, input, called);
    if (!meeting.ok) throw new Error(meeting.refusal);
    return { id: meeting.subjectId, consultationId };
  };
  const held = await call({
    title: "Conversación en la sede vecinal",
    place: "Sede vecinal El Belloto, Los Carrera 1234, Quilpué",
    ...evening(now, -6),
  });
  await writeMinutes(trx, official, held, { minutes }, new Date(now.getTime() - 4 * dayMs));
  await call({
    title: "Taller: hacer un trámite desde el teléfono",
    place: "Biblioteca municipal, Av. Los Carrera 456, Quilpué",
    ...evening(now, 9),
  });
  const off = await call({
    title: "Mesa con comerciantes",
    place: "Salón de la municipalidad, Vicuña Mackenna 684, Quilpué",
    ...evening(now, 4),
  });
  const reason = "El salón está en obras hasta fin de mes. Habrá una nueva fecha.";
  await cancelMeeting(trx, official, off, { reason }, new Date(now.getTime() - 3 * dayMs));
}

function evening(now: Date, days: number) {
  const day = new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  return { startsDay: day, startsTime: "18:30", endsDay: day, endsTime: "20:00" };
}
