import { type DeskConsultation, deskStates } from "#app/domain/consultation/desk.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { DeskStateTag } from "#app/ui/desk/state-tag.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export function DeskList({ items }: { items: DeskConsultation[] }) {
  return (
    <ul className="list-plain stack" data-gap="m">
      {items.map((item) => (
        <DeskListItem key={item.id} item={item} />
      ))}
    </ul>
  );
}

function DeskListItem({ item }: { item: DeskConsultation }) {
  const { t } = useLocale();
  return (
    <Card as="li">
      <h2>
        <a href={`/desk/consultations/${item.id}`} lang={item.language}>
          {item.title}
        </a>
      </h2>
      <p className="row" data-gap="m">
        <DeskStateTag standing={item.standing} />
        {item.isInvitation && <Tag kind="waiting">{t("desk.list.invitation")}</Tag>}
        <When item={item} />
      </p>
      <p className="muted small">{t("desk.list.led-by", { authority: item.authorityName })}</p>
    </Card>
  );
}

function When({ item: { standing, createdAt, opensAt, closesAt, timeZone } }: { item: DeskConsultation }) {
  const { t, day, instant } = useLocale();
  if (standing === "draft") return <span>{t("desk.list.begun", { day: day(createdAt, timeZone) })}</span>;
  if (standing === "announced" && opensAt) {
    return <span>{t("desk.list.opens", { when: instant(opensAt, timeZone) })}</span>;
  }
  if (!closesAt) return null;
  const when = instant(closesAt, timeZone);
  return <span>{t(standing === "closed" ? "desk.list.was-closed" : "desk.list.closes", { when })}</span>;
}

/** Links to the consultations in each state, with how many there are. */
export function DeskStates({
  counts,
  state,
}: {
  counts: Record<Standing, number>;
  /** The one shown; null for all. */
  state: Standing | null;
}) {
  const { t } = useLocale();
  const all = deskStates.reduce((sum, one) => sum + counts[one], 0);
  return (
    <ConsultationViews
      label={t("desk.list.states")}
      items={[
        { href: "/desk", label: t("desk.list.all", { count: all }), current: state === null },
        ...deskStates.map((one) => ({
          href: `/desk?state=${one}`,
          label: t(`desk.list.${one}`, { count: counts[one] }),
          current: state === one,
        })),
      ]}
    />
  );
}
