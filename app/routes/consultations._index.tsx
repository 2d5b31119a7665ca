import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerClocks } from "#app/domain/answer/clock.server.ts";
import { countConsultations, listedConsultations } from "#app/domain/consultation/listing.server.ts";
import { momentOf } from "#app/domain/phase/phase.ts";
import { listedIn } from "#app/domain/translation/reading.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ConsultationCard } from "#app/ui/consultation/consultation-card.tsx";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("consultation.list.title") } satisfies PageHandle;

const states = ["open", "closed"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { language } = await readerOf(request, context);
  const now = new Date();
  const url = new URL(request.url);
  const state = states.find((one) => one === url.searchParams.get("state")) ?? "open";
  const counts = {
    open: await countConsultations(db, { standing: "open", now }),
    closed: await countConsultations(db, { standing: "closed", now }),
  };
  const { items, before, after } = await listedConsultations(db, { standing: state, now }, besideAsked(url));
  const clocks = state === "closed" ? await answerClocks(db, items, now) : null;
  return {
    state,
    counts,
    before,
    after,
    consultations: (await listedIn(db, items, language)).map((one) => ({
      ...one,
      moment: momentOf(one, now),
      clock: clocks?.get(one.id) ?? null,
    })),
  };
}

export default function Consultations() {
  const { t } = useLocale();
  const { state, counts, before, after, consultations } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("consultation.list.lead")} />
      <ConsultationViews
        label={t("consultation.list.states")}
        items={states.map((one) => ({
          href: `/consultations?state=${one}`,
          label: t(`consultation.list.${one}`, { count: counts[one] }),
          current: one === state,
        }))}
      />
      {consultations.length === 0 ? (
        <EmptyState
          title={t(`consultation.list.none-${state}`)}
          action={
            state === "open" && counts.closed > 0 ? (
              <a href="/consultations?state=closed">{t("consultation.list.see-closed")}</a>
            ) : null
          }
        />
      ) : (
        <ul className="cards">
          {consultations.map((facts) => (
            <ConsultationCard key={facts.slug} facts={facts} level="h2" />
          ))}
        </ul>
      )}
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/consultations", { state, ...beside })}
      />
    </>
  );
}
