import type { DesignQuestion } from "#app/domain/design/design.ts";
import type { Change, Subject, SubjectChange } from "#app/domain/design/difference.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { askedWhen, labelOf, translationWords, valueWords } from "#app/ui/design/change-words.ts";
import { Pieces } from "#app/ui/design/pieces.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** What conditions speak of. */
export interface Asked {
  before: DesignQuestion[];
  after: DesignQuestion[];
}

const tagKinds = { added: "open", removed: "stopped", changed: "waiting" } as const;

/** How two versions differ: the consultation itself, then each section and question that is not the same. */
export function Differences({
  subjects,
  asked,
  lang,
}: {
  subjects: SubjectChange[];
  asked: Asked;
  lang: string;
}) {
  const locale = useLocale();
  const { t } = locale;
  if (subjects.length === 0) return <EmptyState title={t("design.difference.none")} />;
  return (
    <div className="stack" data-gap="m">
      {subjects.map(({ id, subject, state, isMoved, changes }) => (
        <Card key={`${subject.kind} ${id}`} as="section">
          <h2 lang={subject.kind === "consultation" ? undefined : lang}>{titleOf(subject, locale)}</h2>
          <p className="row" data-gap="s">
            {(state !== "changed" || changes.length > 0) && (
              <Tag kind={tagKinds[state]}>{t(`design.difference.state.${state}`)}</Tag>
            )}
            {isMoved && <Tag kind="closed">{t("design.difference.moved")}</Tag>}
          </p>
          {changes.length > 0 && (
            <Facts
              items={changes.map((change) => ({
                label: labelOf(change, locale),
                value: <Shown change={change} asked={asked} lang={lang} />,
              }))}
            />
          )}
        </Card>
      ))}
    </div>
  );
}

function titleOf(subject: Subject, { t }: Locale): string {
  if (subject.kind === "consultation") return t("design.difference.general");
  if (subject.kind === "section") return t("design.difference.section", { title: subject.title });
  return t("design.difference.question", { number: subject.number, title: subject.title });
}

function Shown({ change, asked, lang }: { change: Change; asked: Asked; lang: string }) {
  const locale = useLocale();
  switch (change.kind) {
    case "text":
      return <Pieces pieces={change.pieces} lang={lang} />;
    case "value":
      return (
        <Replaced
          before={change.before === null ? "" : valueWords(change.field, change.before, locale)}
          after={
            change.after === null
              ? locale.t("design.value.none")
              : valueWords(change.field, change.after, locale)
          }
        />
      );
    case "listed":
      return (
        <Pieces pieces={[{ kind: change.isAdded ? "added" : "removed", text: change.label }]} lang={lang} />
      );
    case "reordered":
      return locale.t(`design.difference.${change.list}.reordered`);
    case "section":
      return (
        <Replaced
          before={change.before}
          after={change.after || locale.t("builder.section.before")}
          lang={lang}
        />
      );
    case "condition":
      return (
        <Replaced
          before={askedWhen(change.before, asked.before, locale)}
          after={askedWhen(change.after, asked.after, locale)}
        />
      );
    case "translations":
      return translationWords(change, locale);
  }
}

function Replaced({ before, after, lang }: { before: string; after: string; lang?: string }) {
  return (
    <Pieces
      lang={lang}
      pieces={[
        { kind: "removed", text: before },
        { kind: "same", text: " " },
        { kind: "added", text: after },
      ]}
    />
  );
}
