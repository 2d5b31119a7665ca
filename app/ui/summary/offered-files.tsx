import type { FileKind } from "#app/domain/summary/file/share-page.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Each file with its size, and in plain words what it is good for. */
export function OfferedFiles({ files }: { files: { kind: FileKind; bytes: number; path: string }[] }) {
  const { t } = useLocale();
  return (
    <ul className="list-plain stack" data-gap="m">
      {files.map(({ kind, bytes, path }) => (
        <li key={kind}>
          <a href={path}>{t(`download.file.${kind}`)}</a>{" "}
          <span className="muted">
            {t("download.size", { kilobytes: Math.max(1, Math.round(bytes / 1000)) })}
          </span>
          <br />
          {t(`download.about.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
