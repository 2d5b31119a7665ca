import type { ReactNode } from "react";
import { type NamedGroup, namedGroups } from "#app/domain/summary/figure/named-group.ts";
import type { PublishedOpinions } from "#app/domain/summary/opinions-page.ts";
import { GroupMark } from "#app/ui/chart/group-mark.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { GroupPlaces } from "#app/ui/summary/opinion/group-places.tsx";
import { OpinionFigure } from "#app/ui/summary/opinion/opinion-figure.tsx";
import { StatementList } from "#app/ui/summary/opinion/statement-list.tsx";

/**
 * Whether those who voted fall into groups, what each group thinks, what all share and what divides.
 * @param withProposals  the map shows where proposals pull
 */
export function OpinionsView({
  published: { opinions, places, left },
  slug,
  withProposals,
}: {
  published: PublishedOpinions;
  slug: string;
  withProposals: boolean;
}) {
  const { t, language } = useLocale();
  const groups = namedGroups(opinions.groups, language);
  const { map, leftOut } = opinions;
  const here = `/consultations/${slug}/opinions`;
  return (
    <div className="stack" data-gap="xl">
      {leftOut !== null && (
        <Notice>
          <p>{t("figure.left-out", { count: leftOut })}</p>
        </Notice>
      )}
      {groups.length === 0 && <p className="lead">{t(`figure.verdict.${opinions.verdict}`)}</p>}
      {map && groups.length > 0 && (
        <section className="stack">
          <h2>{t("figure.map.heading")}</h2>
          <OpinionFigure picture={map} groups={groups} withProposals={withProposals} />
          <p>
            <a href={withProposals ? here : `${here}?proposals=on`}>
              {t(withProposals ? "figure.map.without-proposals" : "figure.map.with-proposals")}
            </a>
          </p>
        </section>
      )}
      {opinions.consensus.length > 0 && (
        <Part
          title={t(groups.length > 0 ? "figure.consensus.title" : "figure.consensus.title-all")}
          sentence={t(groups.length > 0 ? "figure.consensus.sentence" : "figure.consensus.sentence-all")}
        >
          <StatementList statements={opinions.consensus} groups={groups} />
        </Part>
      )}
      {groups.map((group, index) => (
        <Group
          key={group.code}
          group={group}
          groups={groups}
          shown={groups
            .slice(0, index)
            .flatMap(({ representative }) => representative.slice(0, mostOfGroup))
            .map(({ id }) => id)}
        />
      ))}
      {groups.length > 0 && <p className="small muted">{t("figure.votes.note")}</p>}
      {opinions.divisive.length > 0 && (
        <Part title={t("figure.divisive.title")} sentence={t("figure.divisive.sentence")}>
          <StatementList statements={opinions.divisive} groups={groups} />
        </Part>
      )}
      <GroupPlaces places={places} left={left} groups={groups} slug={slug} />
      <HowMade />
    </div>
  );
}

function Part({ title, sentence, children }: { title: ReactNode; sentence: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p>{sentence}</p>
      {children}
    </section>
  );
}

/** More than these nobody reads of a group. */
const mostOfGroup = 4;

function Group({
  group,
  groups,
  shown,
}: {
  group: NamedGroup;
  groups: NamedGroup[];
  /** Ids of proposals whose votes are told above. */
  shown: string[];
}) {
  const { t } = useLocale();
  const { letter, name, mark, people, representative } = group;
  const called = t("figure.group", { letter });
  return (
    <Part
      title={
        <>
          <GroupMark mark={mark} /> {name ? `${called}: ${name}` : called}
        </>
      }
      sentence={`${t("figure.group.people", { count: people })} ${t(
        representative.length > 0 ? "figure.group.apart" : "figure.group.not-apart",
      )}`}
    >
      <StatementList
        statements={representative.slice(0, mostOfGroup)}
        groups={groups}
        of={group}
        shown={shown}
      />
    </Part>
  );
}

function HowMade() {
  const { t } = useLocale();
  return (
    <Details summary={t("figure.how.title")}>
      <p>{t("figure.how.who")}</p>
      <p>{t("figure.how.groups")}</p>
      <p>{t("figure.how.stable")}</p>
      <p>{t("figure.how.names")}</p>
      <p>{t("figure.how.method")}</p>
    </Details>
  );
}
