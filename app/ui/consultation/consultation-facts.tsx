import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import { countWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { type Fact, Facts } from "#app/ui/page/facts.tsx";

/** Who asks, who may answer, until when, and what will be done with it. */
export function ConsultationFacts({ data }: { data: ConsultationPage }) {
  const locale = useLocale();
  const { t, day, instant, list } = locale;
  const { consultation, authority, partners, asked, counted, total, places } = data;
  const { standing, until } = data.moment;
  const own = places.shown.find((place) => place.own);
  const promised = consultation.langs.promise;
  const lang = promised === locale.language ? undefined : promised;
  const where = askedWords(
    locale,
    asked.map((place) => place.name),
  );
  const items: (Fact | null)[] = [
    {
      label: t(counted === "people" ? "consultation.facts.participated" : "proposal.list.title"),
      value: countWords(locale, total, consultation.minimumCell),
      big: true,
      note:
        own &&
        t("consultation.facts.here", {
          count: countWords(locale, own.count, consultation.minimumCell),
          place: own.name,
        }),
    },
    {
      label: t("consultation.facts.asks"),
      value: <a href={`/authorities/${authority.slug}`}>{authority.name}</a>,
      note: partners.length > 0 ? t("consultation.facts.with", { others: list(partners) }) : undefined,
    },
    consultation.promise
      ? { label: t("consultation.facts.promise"), value: <span lang={lang}>{consultation.promise}</span> }
      : null,
    consultation.answersBy
      ? { label: t("consultation.facts.answers-by"), value: day(consultation.answersBy) }
      : null,
    standing === "closed"
      ? { label: t("consultation.facts.where"), value: where }
      : {
          label: t("consultation.facts.who"),
          value: t(`consultation.facts.who.${consultation.access}`),
          note: where,
        },
    consultation.closesAt
      ? {
          label: t(closesLabel(data)),
          value: instant((standing === "open" && until) || consultation.closesAt, authority.timeZone),
        }
      : null,
    consultation.preModeration !== "none" && standing !== "closed"
      ? {
          label: t("consultation.facts.moderation"),
          value:
            consultation.preModeration === "everything"
              ? t("consultation.facts.pre-moderated")
              : t("signal.before.facts", {
                  list: list(consultation.preModeratedWhen.map((kind) => t(`signal.before.facts.${kind}`))),
                }),
        }
      : null,
  ];
  return (
    <Card as="div">
      <Facts items={items.filter((item) => item !== null)} />
    </Card>
  );
}

function closesLabel({ moment: { stage, standing } }: ConsultationPage) {
  if (standing === "closed") return "consultation.facts.closed";
  const isVote = stage === "vote" || (stage === "between" && standing === "open");
  return isVote ? "phase.facts.vote-until" : "consultation.facts.closes";
}

/** More names than these are a number, with all of them further down. */
const mostNames = 8;

function askedWords({ t, list }: ReturnType<typeof useLocale>, names: string[]): string {
  return names.length <= mostNames ? list(names) : t("consultation.facts.places", { count: names.length });
}
