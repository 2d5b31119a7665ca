import { answerAppeal } from "#app/domain/appeal/answer.server.ts";
import { appealDecision, askForReview } from "#app/domain/appeal/make.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import type { Details } from "#app/domain/decision/decision.ts";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { reportContribution } from "#app/domain/report/report.server.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import type { RuleCode } from "#app/domain/rule/rule.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Db, Outcome } from "#db/schema.ts";
import type { SeededConsultation } from "#db/seed/demo/consultation.ts";
import { marketArguments, marketProposals, marketResponses } from "#db/seed/demo/moderated/texts.ts";
import { browser, type Market } from "#db/seed/demo/moderated/written.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

interface ToModerate {
  world: DemoWorld;
  /** The other one who moderates. */
  colleague: Actor;
  consultation: SeededConsultation;
  market: Market;
  secret: string;
  now: Date;
}

type Name = keyof Market;

interface Decision {
  outcome: Outcome;
  on: Name;
  rule?: RuleCode;
  reason?: string;
  details?: Details;
  /** The demo's moderator where not given. */
  by?: Actor;
}

const hourMs = 60 * 60_000;

/** Reports, decisions and appeals in the order of time; the numbers are hours before now. */
export async function moderateMarket(trx: Db, demo: ToModerate) {
  const { world, colleague, consultation, market, secret, now } = demo;
  const { moderator } = world;
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs);

  async function reports(
    hours: number,
    on: Name,
    rule: RuleCode,
    words = "",
    by = browser(`${on} ${hours}`),
  ) {
    const { kind, id } = market[on]!;
    const ruleId = (await ruleByCode(trx, null, rule))!.id;
    const sent = await reportContribution(trx, by, { kind, contributionId: id, ruleId, words }, ago(hours));
    return sure(`report ${on}`, sent);
  }

  async function decides(hours: number, { on, outcome, rule, reason = "", details, by }: Decision) {
    const { kind, id } = market[on]!;
    const ruleId = rule ? (await ruleByCode(trx, null, rule))!.id : null;
    const input = { kind, contributionId: id, outcome, ruleId, reason, secret, ...(details && { details }) };
    return sure(`${outcome} ${on}`, await decide(trx, by ?? moderator, input, ago(hours)));
  }

  async function appeals(hours: number, on: Name, decisionId: string, words: string) {
    return sure("appeal", await appealDecision(trx, market[on]!.author, { decisionId, words }, ago(hours)));
  }

  async function judges(hours: number, appealId: string, outcome: "upheld" | "overturned", reason: string) {
    const answer = { appealId, outcome, reason, secret };
    sure("judging", await answerAppeal(trx, colleague, answer, ago(hours)));
  }

  await votesFor(trx, demo, ago(214));

  // What was sold, and stays hidden.
  await reports(210, "toldos", "spam", "Es publicidad.");
  const sold = await decides(208, { on: "toldos", outcome: "hide", rule: "spam", reason: reasons.sold });
  const first = await appeals(
    190,
    "toldos",
    sold.decisionId!,
    "Ofrezco algo útil a los puesteros, no molesto a nadie.",
  );
  await judges(
    160,
    first.subjectId,
    "upheld",
    "Es publicidad de un negocio y no propone nada para la feria.",
  );

  // A hard word that is no insult: an appeal brings it back.
  await reports(206, "inspectors", "insult", "Trata de ladrones a los inspectores.");
  const hard = await decides(200, {
    on: "inspectors",
    outcome: "hide",
    rule: "insult",
    reason: reasons.hard,
  });
  const second = await appeals(
    195,
    "inspectors",
    hard.decisionId!,
    "Critico cómo se fiscaliza. No insulto a nadie en particular.",
  );
  await judges(
    180,
    second.subjectId,
    "overturned",
    "Critica una práctica y pide transparencia. No insulta a ninguna persona.",
  );

  // Hate against people: hidden, with an appeal that waits.
  await reports(150, "outsiders", "insult", "Habla de personas como de una plaga.");
  await reports(149, "outsiders", "insult");
  const hate = await decides(147, { on: "outsiders", outcome: "hide", rule: "insult", reason: reasons.hate });
  await appeals(60, "outsiders", hate.decisionId!, "Es mi opinión sobre la feria y tengo derecho a darla.");

  // Personal data, which the program had noticed.
  for (const on of ["toilets", "address", "personal"] as const) {
    await decides(140, {
      ...{ on, outcome: "hide-part", rule: "personal-data", reason: reasons.personal },
      details: { spans: [spanOf(on)] },
    });
  }

  // Insults in a thread: hidden, its author suspended, the thread closed.
  await reports(130, "insult", "insult", "Insulta a los vecinos.");
  await decides(128, { on: "insult", outcome: "hide", rule: "insult", reason: reasons.insult });
  await decides(127.9, { on: "insult2", outcome: "hide", rule: "insult", reason: reasons.insult });
  await decides(127, {
    ...{ on: "insult2", outcome: "suspend", rule: "insult", reason: reasons.again },
    details: { days: 7 },
  });
  await decides(126, { on: "noise", outcome: "close-thread", rule: "insult", reason: reasons.thread });

  // Left, moved, labelled, and taken back.
  await reports(110, "access", "duplicate", "Ya estaba en otra propuesta.", world.neighbours.quilpue[0]);
  await decides(100, { on: "access", outcome: "approve", reason: "No hay otra que pida lo mismo." });
  await decides(96, {
    ...{ on: "moved", outcome: "move", rule: "off-topic", reason: reasons.moved },
    details: { questionId: consultation.questionIds[1]! },
  });
  await decides(95, {
    ...{ on: "semaphore", outcome: "label", rule: "off-topic", reason: reasons.label },
    details: { label: "off-topic" },
  });
  await reports(92, "harsh", "insult");
  await decides(90, { on: "harsh", outcome: "hide", rule: "insult", reason: reasons.harsh });
  await decides(70, { on: "harsh", outcome: "restore", reason: reasons.restored, by: colleague });
  const slip = await decides(66, { on: "hours", outcome: "hide", rule: "duplicate", reason: reasons.slip });
  const undone = new Date(ago(66).getTime() + 25_000);
  sure("undo", await undoDecision(trx, moderator, slip.decisionId!, undone, { secret }));

  // One merger with consent, one that waits for the demo's citizen.
  const into = { intoId: market.recycling.id };
  const asked = await decides(64, {
    ...{ on: "greenWaste", outcome: "merge", rule: "duplicate", reason: reasons.merge, details: into },
  });
  const { author } = market.greenWaste;
  sure("merge", await answerMerge(trx, author, asked.mergeRequestId!, true, ago(52), { secret }));
  await decides(40, {
    ...{ on: "compost", outcome: "merge", rule: "duplicate", reason: reasons.merge, details: into },
  });

  // A reader whose report was not followed asks for a review.
  const report = await trx
    .selectFrom("report")
    .select("id")
    .where("contributionId", "=", market.access.id)
    .executeTakeFirstOrThrow();
  const review = { reportId: report.id, words: "Pide lo mismo que la de la ambulancia, con otras palabras." };
  sure("review", await askForReview(trx, world.neighbours.quilpue[0]!, review, ago(38)));

  // What waits.
  await reports(30, "medicine", "illegal", "Eso es peligroso.");
  await decides(28, {
    ...{ on: "medicine", outcome: "hide", rule: "illegal", reason: reasons.medicine, by: colleague },
  });
  await reports(26, "sale", "spam", "Aprovecha para vender.");
  await reports(25, "sale", "spam");
  await reports(20, "angry", "insult");
  await reports(16, "rude", "insult", "Trata de cochinos a los que vamos.");
  await reports(15, "rude", "insult");
  await reports(12, "figures", "off-topic", "Esa cifra no existe.");
  await reports(9, "wide", "duplicate");
  await reports(6, "music", "off-topic");
  await reports(5, "quiet", "personal-data", "Cuenta de la salud de otra persona.");
  await reports(3, "hours", "duplicate");
}

/** The passage that says who or where somebody is. */
function spanOf(name: "toilets" | "address" | "personal") {
  const passages = {
    toilets: "+56 9 6123 4567",
    address: "Los Aromos 1443, casa 2",
    personal: "Las Rosas 221",
  };
  const texts = {
    toilets: marketProposals.toilets.text,
    address: marketArguments.address.text,
    personal: marketResponses.find((one) => one.name === "personal")!.answers[1]!,
  };
  const start = texts[name].indexOf(passages[name]);
  return { part: "text" as const, start, end: start + passages[name].length };
}

/** Enough votes that what is restored can be seen to come back with them. */
async function votesFor(trx: Db, { market, world }: ToModerate, at: Date) {
  const neighbours = world.neighbours.quilpue;
  for (const [index, name] of (
    ["recycling", "inspectors", "greenWaste", "noise", "access"] as const
  ).entries()) {
    for (const [number, voter] of neighbours.entries()) {
      if (market[name].author === voter || (number + index) % 4 === 3) continue;
      const choice = (number + index) % 5 === 0 ? "disagree" : "agree";
      const cast = { choice, territoryId: world.territoryIds.quilpue } as const;
      sure("vote", await castVote(trx, voter, market[name].id, cast, at));
    }
  }
}

function sure<Done extends { ok: boolean }>(what: string, done: Done): Extract<Done, { ok: true }> {
  if (!done.ok) throw new Error(`${what}: ${JSON.stringify(done)}`);
  return done as Extract<Done, { ok: true }>;
}

const reasons = {
  sold: "Ofrece productos en venta y no propone nada para la feria.",
  hard: "Acusa a funcionarios sin nombrarlos ni mostrar pruebas.",
  hate: "Llama plaga a las personas por su origen. Se pueden pedir reglas para la feria sin hablar así de nadie.",
  personal: "Da el teléfono o la dirección de una persona. El resto del texto se sigue mostrando.",
  insult: "Insulta a quienes reclaman en vez de contestarles.",
  again: "Repitió los mismos insultos después de que se ocultó el primer mensaje.",
  thread: "La conversación pasó de los parlantes a los insultos. Lo escrito se sigue leyendo.",
  moved: "Contesta a la segunda pregunta, y ahí se lee mejor.",
  label: "El semáforo no es parte de la feria; se avisó a tránsito.",
  harsh: "Trata de mentirosa a otra persona.",
  restored: "Es duro, pero discute lo que se afirma, no a la persona.",
  slip: "Parecía repetida y no lo es.",
  merge: "Las dos piden separar los restos de verdura: juntas se leen y se contestan una sola vez.",
  medicine: "Indica dónde se venden remedios sin receta.",
};
