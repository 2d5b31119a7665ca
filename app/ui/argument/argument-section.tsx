import { deepest, stances } from "#app/domain/argument/argument.ts";
import type { DecisionsBeside } from "#app/domain/decision/beside.ts";
import { ArgumentList, type ListedArgument } from "#app/ui/argument/argument-list.tsx";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { DecisionFacts } from "#app/ui/label/decision-note.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { Stance } from "#db/schema.ts";

interface Shown {
  proposal: { id: string; threadClosedAt: string | null };
  decisions: DecisionsBeside;
  thread: {
    items: ListedArgument[];
    before: string | null;
    after: string | null;
    counts: Record<Stance, number>;
  };
  stance: Stance | null;
  mayArgue: boolean;
  isShown: boolean;
  authority: { timeZone: string };
}

/** One page of a proposal's arguments, by stance, with the way to add one. */
export function ArgumentSection({ data }: { data: Shown }) {
  const { t, day } = useLocale();
  const { proposal, decisions, thread, stance, isShown, authority } = data;
  const closedAt = proposal.threadClosedAt;
  const mayArgue = data.mayArgue && isShown && closedAt === null;
  const { items, before, after, counts } = thread;
  const all = counts.for + counts.against + counts.question + counts.comment;
  const here = `/proposals/${proposal.id}`;
  if (all === 0 && !mayArgue && closedAt === null) return null;
  return (
    <section className="stack" id="arguments">
      <h2>{t("argument.title", { count: all })}</h2>
      {counts.comment < all && all > 0 && (
        <ConsultationViews
          label={t("consultation.list.states")}
          items={[
            { href: `${here}#arguments`, label: t("argument.all", { count: all }), current: stance === null },
            ...stances.map((one) => ({
              href: `${here}?stance=${one}#arguments`,
              label: t(`argument.count.${one}`, { count: counts[one] }),
              current: stance === one,
            })),
          ]}
        />
      )}
      {closedAt !== null && (
        <Notice title={t("proposal.decided.close-thread", { day: day(closedAt, authority.timeZone) })}>
          {decisions["close-thread"] && <DecisionFacts decision={decisions["close-thread"]} />}
        </Notice>
      )}
      {mayArgue && (
        <p>
          <ButtonLink href={`${here}/arguments/new`} quiet>
            {t("argument.new")}
          </ButtonLink>
        </p>
      )}
      {items.length === 0 && <p className="muted">{t("argument.none")}</p>}
      <ArgumentList
        items={items}
        proposalId={proposal.id}
        canReply={mayArgue}
        deepest={deepest}
        timeZone={authority.timeZone}
      />
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => `${addressWith(here, { stance, ...beside })}#arguments`}
      />
    </section>
  );
}
