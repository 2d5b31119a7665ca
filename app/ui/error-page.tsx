import { useLocale } from "#app/ui/locale.tsx";

const explained = ["400", "403", "404", "405", "411", "413", "429", "503"] as const;

export type ErrorKind = (typeof explained)[number] | "500";

/** Which explanation a status gets; 500 for whatever is our fault. */
export function errorKind(status: number): ErrorKind {
  return explained.find((kind) => kind === String(status)) ?? "500";
}

interface Props {
  title: string;
  kind: ErrorKind;
  /** What a person can quote when they ask for help. */
  incident: string | null;
}

export function ErrorPage({ title, kind, incident }: Props) {
  const { t } = useLocale();
  return (
    <div className="stack measure">
      <h1>{title}</h1>
      <p>{t(`common.error.${kind}.text`)}</p>
      {incident ? <p>{t("common.error.incident", { incident })}</p> : null}
      <p>
        <a href="/">{t("common.error.home")}</a>
      </p>
    </div>
  );
}
