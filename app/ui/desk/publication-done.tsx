import { Fragment } from "react";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { preModerationOf } from "#app/domain/moderation/pre-moderation.ts";
import type { Standing } from "#app/domain/phase/phase.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { Steps } from "#app/ui/page/steps.tsx";

interface DoneFacts {
  standing: Standing;
  opensAt: string | null;
  closesAt: string | null;
  answersBy: string | null;
  preModerated: number;
  preModeratedWhen: string;
}

const moderationText = {
  everything: "desk.publication.done.moderation.first",
  some: "signal.before.done",
  none: "desk.publication.done.moderation.text",
} as const;

/** That it is published, where, and what happens next. */
export function PublicationDone({
  page,
  facts,
  address,
}: {
  page: DeskPage;
  facts: DoneFacts;
  /** The whole public address. */
  address: string;
}) {
  const { t, day, instant } = useLocale();
  const { timeZone } = page.authority;
  const { opensAt, closesAt, answersBy } = facts;
  const when = (at: string | null) => (at ? instant(at, timeZone) : "");
  return (
    <>
      <Notice kind="success" title={page.consultation.title}>
        <p>{t("desk.publication.done.address")}</p>
        <p>
          <a href={`/consultations/${page.consultation.slug}`}>{breakable(address)}</a>
        </p>
      </Notice>
      <h2>{t("desk.publication.done.next")}</h2>
      <Steps
        items={[
          facts.standing === "announced"
            ? {
                title: t("desk.publication.done.announced"),
                text: t("desk.publication.done.announced.text", { when: when(opensAt) }),
              }
            : {
                title: t("desk.publication.done.open"),
                text: t("desk.publication.done.open.text", { when: when(closesAt) }),
              },
          {
            title: t("desk.publication.done.moderation"),
            text: t(moderationText[preModerationOf(facts)]),
          },
          {
            title: t("desk.publication.done.answer"),
            text: answersBy ? t("desk.publication.done.answer.text", { day: day(answersBy) }) : undefined,
          },
        ]}
      />
      <p>
        <a href={`/desk/consultations/${page.consultation.id}`}>{t("desk.done")}</a>
      </p>
    </>
  );
}

/** May go on to the next line after each part: an address is one long word. */
function breakable(address: string) {
  return address.split(/(?<=[/-])/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
