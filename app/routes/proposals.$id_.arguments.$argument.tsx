import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { argumentWithContext, rootOf } from "#app/domain/argument/argument-reads.server.ts";
import { authoritiesOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { decisionsBeside } from "#app/domain/decision/beside.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { ReportLink } from "#app/ui/entry/entry-list.tsx";
import { HiddenNotice } from "#app/ui/entry/hidden-notice.tsx";
import { DecisionFacts, DecisionNote } from "#app/ui/label/decision-note.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { authorWords } from "#app/ui/proposal/author-words.ts";

export const handle = { title: (t) => t("argument.one.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await readerOf(request, context);
  const argument = found(await argumentWithContext(db, params.argument ?? "", params.id ?? ""));
  const consultation = found(await consultationById(db, argument.consultationId));
  const mine = await isBy(db, actor, argument.participantId);
  if (argument.visibility === "pending" && !mine) throw new Response(null, { status: 404 });
  const isReadable = argument.visibility === "published" || mine;
  const [lead] = await authoritiesOf(db, consultation.id);
  return {
    id: argument.id,
    text: isReadable ? argument.text : null,
    language: argument.language,
    stance: argument.stance,
    visibility: argument.visibility,
    label: argument.label,
    threadClosedAt: argument.threadClosedAt,
    createdAt: argument.createdAt,
    authorName: isReadable ? argument.authorName : null,
    municipality: argument.municipality,
    parent: argument.parentText && { text: argument.parentText, language: argument.parentLanguage! },
    proposal: {
      id: argument.proposalId,
      title: ["published", "merged"].includes(argument.proposalVisibility) ? argument.proposalTitle : null,
      language: argument.proposalLanguage,
    },
    root: ["published", "hidden"].includes(argument.visibility) ? await rootOf(db, argument) : null,
    mine,
    decisions: await decisionsBeside(db, "argument", argument.id, { own: mine, language }),
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    authority: { slug: lead!.slug, timeZone: lead!.timeZone },
  };
}

export default function OneArgument() {
  const locale = useLocale();
  const { t, day, language } = locale;
  const data = useLoaderData<typeof loader>();
  const { proposal, consultation, authority, mine, visibility, root, stance, decisions } = data;
  const part = decisions["hide-part"];
  const here = `/proposals/${proposal.id}`;
  const other = (lang: string) => (lang === language ? undefined : lang);
  return (
    <>
      <Breadcrumbs
        items={[
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
          { href: here, label: t("proposal.back") },
        ]}
      />
      <PageHeading
        caption={proposal.title && <span lang={other(proposal.language)}>{proposal.title}</span>}
      />
      {visibility === "hidden" && (
        <HiddenNotice title={t("argument.hidden")} decision={decisions.hide} own={mine} />
      )}
      {visibility === "pending" && <Notice kind="warning" title={t("consultation.pending")} />}
      {visibility === "published" && mine && <Notice kind="success" title={t("argument.made")} />}
      {visibility === "published" && part && (
        <DecisionNote
          decision={part}
          title={t("proposal.decided.hide-part", { day: day(part.decidedAt, authority.timeZone) })}
        />
      )}
      {data.parent && (
        <section className="stack">
          <h2>{t("argument.one.reply-to")}</h2>
          <Quote text={data.parent.text} lang={data.parent.language} />
        </section>
      )}
      {data.text && (
        <>
          <p className="row small" data-gap="s">
            {stance !== "comment" && <Tag kind="closed">{t(`argument.stance.${stance}`)}</Tag>}
            <span>{authorWords(locale, data.authorName, data.municipality)}</span>
            <span className="muted">{day(data.createdAt, authority.timeZone)}</span>
          </p>
          <Labelled label={data.label}>
            <p className="measure as-written" lang={other(data.language)}>
              {data.text}
            </p>
          </Labelled>
        </>
      )}
      {data.threadClosedAt && (
        <Notice title={t("argument.thread-closed", { day: day(data.threadClosedAt, authority.timeZone) })}>
          {decisions["close-thread"] && <DecisionFacts decision={decisions["close-thread"]} />}
        </Notice>
      )}
      <p className="row">
        {root !== null && <a href={`${here}?from=${root}#a-${data.id}`}>{t("argument.one.in-thread")}</a>}
        {visibility === "published" && !mine && (
          <ReportLink kind="argument" id={data.id} what={t("argument.one.title")} />
        )}
      </p>
    </>
  );
}
