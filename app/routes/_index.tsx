import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type ListedConsultation, listedConsultations } from "#app/domain/consultation/listing.server.ts";
import { momentOf } from "#app/domain/phase/phase.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { recentSummaries } from "#app/domain/summary/edition.server.ts";
import { readingsOf } from "#app/domain/translation/reading.server.ts";
import { type Spoken, thingIn } from "#app/domain/translation/reading.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ConsultationCard } from "#app/ui/consultation/consultation-card.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Steps } from "#app/ui/page/steps.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

export const handle = { title: (t) => t("home.title") } satisfies PageHandle;

/** Fewer people than this are not counted in public. */
const fewestCounted = 5;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { territory, language } = await readerOf(request, context);
  const now = new Date();
  const { items: open } = await listedConsultations(db, { standing: "open", now });
  const { items: here } = territory
    ? await listedConsultations(db, { standing: "open", now, asksPath: territory.path })
    : { items: [] };
  const all = new Map([...here, ...open].map((one) => [one.id, one]));
  const recent = await recentSummaries(db, 6);
  const readings = await readingsOf(db, [...all.values(), ...recent], language, ["title", "purpose"]);
  const cards = [...all.values()].map((one) =>
    cardFacts(thingIn(readings.get(one.id)!, "", one, ["title", "purpose"]), now),
  );
  const isHere = (one: { id: string }) => here.some((other) => other.id === one.id);
  return {
    place: territory?.name ?? null,
    here: cards.filter(isHere),
    elsewhere: cards.filter((one) => !isHere(one)),
    participants: countedPeople(open),
    summaries: recent.map((one) => thingIn(readings.get(one.id)!, "", one, ["title"])),
  };
}

/** Without those of consultations that say "fewer than", which the others' figures would tell. */
function countedPeople(open: ListedConsultation[]): number {
  return open
    .filter((one) => !one.authorsUnknown && !isSmall(one.participants, one.minimumCell))
    .reduce((sum, one) => sum + one.participants, 0);
}

function cardFacts(one: ListedConsultation & Spoken, now: Date) {
  return { ...one, moment: momentOf(one, now) };
}

export default function Home() {
  const { t, number } = useLocale();
  const { place, here, elsewhere, participants, summaries } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("home.lead")} />
      {place === null && <ChooseMunicipality />}
      <div className="split">
        <div className="stack">
          {place !== null && (
            <section className="stack">
              <h2>{t("home.open-here", { place })}</h2>
              {here.length > 0 ? (
                <Cards consultations={here} />
              ) : (
                <EmptyState title={t("home.none-here", { place })} />
              )}
            </section>
          )}
          {elsewhere.length > 0 && (
            <section className="stack">
              <h2>{t(place === null ? "home.open" : "home.open.elsewhere")}</h2>
              <Cards consultations={elsewhere} />
            </section>
          )}
          {place === null && elsewhere.length === 0 && (
            <EmptyState title={t("home.none")} text={t("home.none.text")} />
          )}
          <p>
            <a href="/consultations">{t("home.municipality.all")}</a>
          </p>
          <HowItWorks />
        </div>
        <aside className="stack" aria-label={t("home.results")}>
          {participants >= fewestCounted && (
            <Card as="div">
              <p>
                <span className="figure">{number(participants)}</span>
                <br />
                {t("home.participated", { count: participants })}
              </p>
            </Card>
          )}
          <RecentSummaries summaries={summaries} />
        </aside>
      </div>
    </>
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

function Cards({ consultations }: { consultations: Data["here"] }) {
  return (
    <ul className="list-plain stack">
      {consultations.map((facts) => (
        <ConsultationCard key={facts.slug} facts={facts} />
      ))}
    </ul>
  );
}

function ChooseMunicipality() {
  const { t } = useLocale();
  return (
    <section className="panel stack">
      <h2>{t("home.municipality.title")}</h2>
      <form className="row" action="/municipality">
        <TextField
          field={plainField({ name: "q" })}
          label={t("home.choose.search")}
          hint={t("home.municipality.hint")}
        />
        <SubmitButton variant="quiet">{t("home.municipality.find")}</SubmitButton>
      </form>
    </section>
  );
}

function RecentSummaries({ summaries }: Pick<Data, "summaries">) {
  const { t, day } = useLocale();
  const langOf = useLangOf();
  if (summaries.length === 0) return null;
  return (
    <Card as="section">
      <h2>{t("home.summaries")}</h2>
      <ul className="list-plain stack" data-gap="m">
        {summaries.map((summary) => (
          <li key={`${summary.slug} ${summary.code}`}>
            <a href={`/consultations/${summary.slug}/summaries/${summary.code}`}>
              {summary.name}: <span lang={langOf(summary.langs.title)}>{summary.title}</span>
            </a>
            <br />
            <span className="muted small">{day(summary.publishedAt, "UTC")}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/summaries">{t("home.summaries.all")}</a>
      </p>
    </Card>
  );
}

function HowItWorks() {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("home.steps.title")}</h2>
      <Steps
        items={(["ask", "answer", "summary", "reply"] as const).map((step) => ({
          title: t(`home.steps.${step}`),
          text: t(`home.steps.${step}.text`),
        }))}
      />
    </section>
  );
}
