import { longestNote } from "#app/domain/moderation/note-length.ts";
import { plainField } from "#app/ui/form/field.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { CaseNoteLine } from "#app/ui/moderation/case-desk.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { ContributionKind } from "#db/schema.ts";

/** What moderators and the lawyer wrote to one another about a case, and a place for one more. */
export function CaseNotes({
  kind,
  id,
  notes,
  timeZone,
}: {
  kind: ContributionKind;
  id: string;
  notes: CaseNoteLine[];
  timeZone: string;
}) {
  const { t } = useLocale();
  return (
    <Details summary={t("queue.notes.count", { count: notes.length })} open={notes.length > 0}>
      <p className="muted small">{t("queue.notes.private")}</p>
      <NoteList notes={notes} timeZone={timeZone} />
      <form className="stack" method="post" action={`/moderation/${kind}/${id}/notes`} noValidate>
        <FormKey />
        <TextArea
          field={plainField({ name: "text", id: "note" })}
          label={t("queue.note")}
          rows={3}
          maxLength={longestNote}
        />
        <SubmitButton variant="quiet">{t("queue.note.submit")}</SubmitButton>
      </form>
    </Details>
  );
}

export function NoteList({ notes, timeZone }: { notes: CaseNoteLine[]; timeZone: string }) {
  const { t, instant } = useLocale();
  if (notes.length === 0) return null;
  return (
    <ol className="list-plain lines">
      {notes.map((note) => (
        <li key={note.id}>
          <p className="row" data-gap="s">
            <strong>{note.writtenBy ?? t("queue.somebody")}</strong>
            <span className="muted small">{instant(note.writtenAt, timeZone)}</span>
          </p>
          <p className="as-written measure">{note.text}</p>
          {note.handedTo && <p className="muted small">{t("queue.notes.handed", { name: note.handedTo })}</p>}
        </li>
      ))}
    </ol>
  );
}
