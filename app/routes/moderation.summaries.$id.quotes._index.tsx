import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidate } from "#app/domain/summary/edition/candidate.server.ts";
import { quoteCandidates } from "#app/domain/summary/edition/candidates.server.ts";
import { lastChoiceAt } from "#app/domain/summary/edition/quote-choice.server.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Card } from "#app/ui/page/card.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("edition.quotes.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const { id, place, digest, quoteChoices, computedAt } = draft;
  const url = new URL(request.url);
  const questions = digest.questions.map((question) => question.position);
  const asked = url.searchParams.get("of") ?? "";
  const question = digest.questions.find(({ position }) => String(position) === asked);
  const of = question ?? (asked === "proposals" ? undefined : digest.questions[0]);
  const search = (url.searchParams.get("q") ?? "").slice(0, 100);
  const known = await themes(context.db);
  const theme = known.find(({ code }) => code === url.searchParams.get("theme"))?.code ?? null;
  const filter = { of: of?.id ?? "proposals", theme, search };
  const { items, before, after } = await quoteCandidates(context.db, draft, filter, besideAsked(url));
  const chosen = await Promise.all(
    quoteChoices.map(async (choice) => {
      const candidate = await findCandidate(context.db, draft, {
        kind: choice.kind,
        id: choice.contributionId,
      });
      return { ...choice, text: candidate?.text ?? null, lang: candidate?.language ?? null };
    }),
  );
  const changedAt = await lastChoiceAt(context.db, id);
  return {
    ...{ id, place, questions, search, theme, chosen, before, after },
    of: of ? String(of.position) : "proposals",
    // Counted where they are all on this page.
    count: before === null && after === null ? items.length : null,
    candidates: items.map((candidate) => ({
      ...candidate,
      isChosen: quoteChoices.some(({ contributionId }) => contributionId === candidate.id),
    })),
    themes: known.map(({ code, names }) => ({ value: code, label: names[language] })),
    isWaiting: changedAt !== null && changedAt > computedAt,
  };
}

export default function Quotes() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const {
    id,
    place,
    questions,
    of,
    theme,
    search,
    before,
    after,
    themes: themeOptions,
    count,
    candidates,
  } = data;
  const here = `/moderation/summaries/${id}/quotes`;
  const options = questions.map((position) => ({
    value: String(position),
    label: t("edition.quotes.of-question", { position }),
  }));
  return (
    <>
      <DraftCrumbs draft={{ id, place }} />
      <PageHeading lead={t("edition.quotes.lead")} />
      {data.isWaiting && (
        <Notice>
          <p>{t("edition.quotes.waiting")}</p>
        </Notice>
      )}
      <ChosenNow id={id} chosen={data.chosen} />
      <section className="stack">
        <h2>{t("edition.quotes.candidates")}</h2>
        <form className="row" action={here}>
          <SelectField
            field={plainField({ name: "of", value: of })}
            label={t("edition.quotes.of")}
            options={[...options, { value: "proposals", label: t("edition.quotes.of-proposals") }]}
            empty={false}
          />
          <SelectField
            field={plainField({ name: "theme", value: theme ?? "" })}
            label={t("edition.quotes.theme")}
            options={themeOptions}
            empty={t("edition.quotes.theme-any")}
          />
          <TextField
            field={plainField({ name: "q", value: search })}
            label={t("edition.quotes.search")}
            type="search"
          />
          <SubmitButton variant="quiet">{t("edition.quotes.show")}</SubmitButton>
        </form>
        {count !== null && <p className="muted">{t("edition.quotes.count", { count })}</p>}
        {candidates.map((candidate) => (
          <Candidate
            key={candidate.id}
            candidate={candidate}
            href={`${here}/${candidate.kind}/${candidate.id}`}
          />
        ))}
        <StretchPages
          before={before}
          after={after}
          hrefOf={(beside) => addressWith(here, { of, theme, q: search, ...beside })}
        />
      </section>
    </>
  );
}

function ChosenNow({ id, chosen }: { id: string; chosen: Data["chosen"] }) {
  const { t, language } = useLocale();
  return (
    <section className="stack">
      <h2>{t("edition.quotes.chosen")}</h2>
      {chosen.length === 0 && <p>{t("edition.quotes.chosen-none")}</p>}
      {chosen.map((choice) => (
        <Card key={choice.id}>
          <p>
            <Tag>{t(`edition.quotes.${choice.choice}`)}</Tag>
          </p>
          {choice.text === null ? (
            <p className="muted">{t("edition.quotes.gone")}</p>
          ) : (
            <blockquote lang={choice.lang === language ? undefined : (choice.lang ?? undefined)}>
              {choice.text}
            </blockquote>
          )}
          <p>{t("edition.quotes.reason-given", { reason: choice.reason })}</p>
          <p>
            <a href={`/moderation/summaries/${id}/choices/${choice.id}/revocation`}>
              {t("edition.quotes.revoke")}
              <span className="hidden">: {choice.reason}</span>
            </a>
          </p>
        </Card>
      ))}
    </section>
  );
}

function Candidate({ candidate, href }: { candidate: Data["candidates"][number]; href: string }) {
  const { t, language } = useLocale();
  const { text, place, isChosen, language: lang } = candidate;
  return (
    <Card>
      <blockquote lang={lang === language ? undefined : lang}>{text}</blockquote>
      <p className="muted small">{place}</p>
      {!isChosen && (
        <p className="row">
          {(["pin", "exclude"] as const).map((choice) => (
            <a key={choice} href={`${href}?choice=${choice}`}>
              {t(`edition.quotes.choose.${choice}`)}
              <span className="hidden">: {text.slice(0, 40)}</span>
            </a>
          ))}
        </p>
      )}
    </Card>
  );
}
