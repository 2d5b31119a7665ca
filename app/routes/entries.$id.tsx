import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  authoritiesOf,
  consultationById,
  participationByTerritory,
} from "#app/domain/consultation/consultation.server.ts";
import { mayNamePlace, publishedParticipation } from "#app/domain/consultation/participation.ts";
import { decisionsBeside } from "#app/domain/decision/beside.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import { entryWithContext } from "#app/domain/response/entry-reads.server.ts";
import { questionTitleIn, said } from "#app/domain/translation/reading.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { readingFor } from "#app/http/reading.server.ts";
import { ReportLink } from "#app/ui/entry/entry-list.tsx";
import { HiddenNotice } from "#app/ui/entry/hidden-notice.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { DecisionFacts, DecisionNote } from "#app/ui/label/decision-note.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("consultation.entry.title", { number: data.position }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await readerOf(request, context);
  const entry = found(await entryWithContext(db, params.id ?? ""));
  const consultation = found(await consultationById(db, entry.consultationId));
  const own = await isBy(db, actor, entry.participantId);
  const isShown = entry.visibility === "published" || own;
  const isHeldBack = entry.visibility === "pending" || entry.counted === 0;
  if (isHeldBack && !own) throw new Response(null, { status: 404 });
  const participation = publishedParticipation(
    await participationByTerritory(db, consultation.id),
    consultation.minimumCell,
  );
  const [lead] = await authoritiesOf(db, consultation.id);
  const reading = await readingFor(request, context, consultation);
  const title = said(reading, "title", consultation.title);
  return {
    id: entry.id,
    text: isShown ? entry.text : null,
    language: entry.language,
    visibility: entry.visibility,
    label: entry.label,
    writtenFor: entry.writtenFor,
    counted: entry.counted === 1,
    own,
    place: mayNamePlace(participation, entry.territoryId) ? entry.place : null,
    sent: entry.submittedAt,
    changed: entry.changedAt,
    position: entry.position,
    question: questionTitleIn(reading, { id: entry.questionId, title: entry.questionTitle }),
    decisions: await decisionsBeside(db, "entry", entry.id, { own, language }),
    consultation: { slug: consultation.slug, title: title.text, titleLang: title.lang },
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
    isOpen: accepts(consultation, "responses", new Date()),
  };
}

export default function Entry() {
  const { t, day, language } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, authority, decisions } = data;
  const part = decisions["hide-part"];
  const here = `/consultations/${consultation.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading />
      <QuestionTitle
        number={data.position}
        lang={data.question.lang === language ? undefined : data.question.lang}
      >
        {data.question.text}
      </QuestionTitle>
      {data.visibility === "hidden" && (
        <HiddenNotice title={t("consultation.entry.hidden")} decision={decisions.hide} own={data.own} />
      )}
      {data.visibility === "published" && part && (
        <DecisionNote
          decision={part}
          title={t("proposal.decided.hide-part", { day: day(part.decidedAt, authority.timeZone) })}
        />
      )}
      {data.writtenFor !== null && (
        <Notice
          title={
            decisions.move
              ? t("response.moved", {
                  from: data.writtenFor,
                  to: data.position,
                  day: day(decisions.move.decidedAt, authority.timeZone),
                })
              : t("response.moved.unknown", { to: data.position })
          }
        >
          {decisions.move && <DecisionFacts decision={decisions.move} />}
        </Notice>
      )}
      {!data.counted && <Notice kind="warning" title={t("response.own.not-counted")} />}
      {data.counted && data.visibility === "pending" && (
        <Notice kind="warning" title={t("consultation.pending")} />
      )}
      {data.text && (
        <Labelled label={data.label}>
          <figure className="quote">
            <blockquote className="as-written" lang={data.language === language ? undefined : data.language}>
              {data.text}
            </blockquote>
            <figcaption>
              <Icon name="place" /> {data.place ?? t("consultation.entries.few-place")}
              {data.sent && ` · ${t("consultation.entry.sent", { day: day(data.sent, authority.timeZone) })}`}
              {data.changed &&
                `, ${t("consultation.entry.changed", { day: day(data.changed, authority.timeZone) })}`}
            </figcaption>
          </figure>
        </Labelled>
      )}
      <p className="row">
        <a href={`${here}/questions/${data.position}`}>{t("consultation.entry.all")}</a>
        {data.own && data.isOpen && (
          <span>
            {t("consultation.entry.own")}.{" "}
            <a href={`${here}/response/questions/${data.position}`}>{t("consultation.entry.change")}</a>
          </span>
        )}
        {!data.own && data.text && (
          <ReportLink
            kind="entry"
            id={data.id}
            what={t("consultation.entry.title", { number: data.position })}
          />
        )}
      </p>
    </>
  );
}
