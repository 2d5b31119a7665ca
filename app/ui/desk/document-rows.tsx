import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";

interface DocumentRow {
  id: string;
  title: string;
  mediaType: string;
  bytes: number;
}

export function DocumentRows({
  base,
  documents,
  mayRemove,
}: {
  base: string;
  documents: DocumentRow[];
  mayRemove: boolean;
}) {
  const { t, number } = useLocale();
  return (
    <ul className="list-plain stack" data-gap="m">
      {documents.map((document) => (
        <li key={document.id} className="row" data-gap="m">
          <Icon name="document" />
          <a href={`/documents/${document.id}`}>{document.title}</a>
          <span className="muted small">
            {t("desk.documents.kind", {
              kind: document.mediaType.split("/")[1]!.toUpperCase(),
              megabytes: number(Math.max(0.1, document.bytes / 1_000_000), 1),
            })}
          </span>
          {mayRemove && (
            <a href={`${base}/${document.id}/removal`}>
              {t("desk.remove")}
              <span className="hidden">: {document.title}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
