import { opening } from "#app/ui/consultation/consultation-card.tsx";
import { ReportLink } from "#app/ui/entry/entry-list.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { authorWords } from "#app/ui/proposal/author-words.ts";
import type { Label, Language, Stance, Visibility } from "#db/schema.ts";

export interface ListedArgument {
  id: string;
  parentId: string | null;
  depth: number;
  stance: Stance;
  text: string;
  language: Language;
  visibility: Visibility;
  label: Label | null;
  threadClosedAt: string | null;
  /** It takes no replies: its thread is closed, or one that it is below. */
  isClosed: boolean;
  createdAt: string;
  importedAgrees: number | null;
  importedDisagrees: number | null;
  authorName: string | null;
  municipality: string | null;
}

/** Longer ones are read in full on their own page. */
const mostShown = 600;

/** Arguments and their replies in the order they are read; how deep each lies is said, not only drawn. */
export function ArgumentList({
  items,
  proposalId,
  canReply,
  deepest,
  timeZone,
}: {
  items: ListedArgument[];
  proposalId: string;
  canReply: boolean;
  deepest: number;
  timeZone: string;
}) {
  return (
    <ol className="list-plain thread">
      {items.map((argument) => (
        <li
          key={argument.id}
          id={`a-${argument.id}`}
          data-depth={argument.depth || undefined}
          className="stack"
          data-gap="s"
        >
          <ArgumentHead argument={argument} timeZone={timeZone} />
          <Labelled label={argument.visibility === "published" ? argument.label : null}>
            <ArgumentText argument={argument} proposalId={proposalId} />
            {argument.visibility === "published" && (
              <p className="row small" data-gap="m">
                {canReply && !argument.isClosed && argument.depth < deepest && (
                  <ReplyLink argument={argument} proposalId={proposalId} />
                )}
                <ReportLink kind="argument" id={argument.id} what={opening(argument.text, 40)} />
              </p>
            )}
          </Labelled>
          <ThreadClosed argument={argument} proposalId={proposalId} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

function ArgumentHead({ argument, timeZone }: { argument: ListedArgument; timeZone: string }) {
  const locale = useLocale();
  const { t, day } = locale;
  const { depth, stance, authorName, municipality, createdAt, importedAgrees, importedDisagrees } = argument;
  return (
    <p className="row small" data-gap="s">
      {depth > 0 && <span className="hidden">{t("argument.reply-level", { depth })}</span>}
      {stance !== "comment" && (
        <Tag kind={stance === "against" ? "stopped" : stance === "for" ? "open" : "closed"}>
          {t(`argument.stance.${stance}`)}
        </Tag>
      )}
      {argument.visibility === "published" && <span>{authorWords(locale, authorName, municipality)}</span>}
      <span className="muted">{day(createdAt, timeZone)}</span>
      {importedAgrees !== null && (
        <span className="muted">
          {t("argument.imported", { agrees: importedAgrees, disagrees: importedDisagrees ?? 0 })}
        </span>
      )}
    </p>
  );
}

function ArgumentText({ argument, proposalId }: { argument: ListedArgument; proposalId: string }) {
  const { t, language } = useLocale();
  const { id, text, visibility, language: lang } = argument;
  if (visibility !== "published") return <p className="muted">{t("argument.hidden")}</p>;
  return (
    <p className="as-written" lang={lang === language ? undefined : lang}>
      {opening(text, mostShown)}
      {text.length > mostShown && (
        <>
          {" "}
          <a href={`/proposals/${proposalId}/arguments/${id}`} lang={language}>
            {t("argument.read")}
            <span className="hidden">: {opening(text, 40)}</span>
          </a>
        </>
      )}
    </p>
  );
}

/** Said where the closed thread begins; under which rule, on the page of the argument. */
function ThreadClosed({
  argument: { id, threadClosedAt },
  proposalId,
  timeZone,
}: {
  argument: ListedArgument;
  proposalId: string;
  timeZone: string;
}) {
  const { t, day } = useLocale();
  if (threadClosedAt === null) return null;
  return (
    <p className="small">
      {t("argument.thread-closed", { day: day(threadClosedAt, timeZone) })}{" "}
      <a href={`/proposals/${proposalId}/arguments/${id}`}>{t("argument.thread-closed.why")}</a>
    </p>
  );
}

function ReplyLink({ argument, proposalId }: { argument: ListedArgument; proposalId: string }) {
  const { t } = useLocale();
  return (
    <a href={`/proposals/${proposalId}/arguments/new?to=${argument.id}`} rel="nofollow">
      {t("argument.reply")}
      <span className="hidden">: {opening(argument.text, 40)}</span>
    </a>
  );
}
