import type { Digest, Weighting } from "#app/domain/summary/digest/digest-format.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import { Dumbbell } from "#app/ui/chart/dumbbell.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { Language } from "#db/schema.ts";

/** More lines than this are opened on request. */
const mostShown = 8;

/** Shares as counted beside what they would be if those who took part were spread as the population is. */
export function WeightingTable({ digest, weighting }: { digest: Digest; weighting: Weighting }) {
  const { t, number } = useLocale();
  const { people, effective, shares, source } = weighting;
  const change = (share: Weighting["shares"][number]) => Math.abs(share.weighted - share.unweighted);
  const inOrder = shares.toSorted((a, b) => change(b) - change(a));
  return (
    <>
      <Shares digest={digest} caption={t("figure.weighting.caption")} shares={inOrder.slice(0, mostShown)} />
      {inOrder.length > mostShown && (
        <Details summary={t("figure.weighting.more", { count: inOrder.length - mostShown })}>
          <Shares
            digest={digest}
            caption={t("figure.weighting.caption-more")}
            shares={inOrder.slice(mostShown)}
          />
        </Details>
      )}
      <p className="small muted">
        {t("figure.weighting.effective", { people, effective: number(effective) })}{" "}
        {t("figure.weighting.source", { source })}
      </p>
    </>
  );
}

function Shares({
  digest,
  caption,
  shares,
}: {
  digest: Digest;
  caption: string;
  shares: Weighting["shares"];
}) {
  const { t, percent } = useLocale();
  const max = Math.max(...shares.flatMap(({ weighted, unweighted }) => [weighted, unweighted]), 0.01);
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t("figure.weighting.column") },
        { label: t("figure.weighting.unweighted"), numeric: true },
        { label: t("figure.weighting.weighted"), numeric: true },
        { label: <span className="hidden">{t("figure.weighting.drawn")}</span> },
      ]}
      rows={shares.map((share) => [
        <ShareName key="name" digest={digest} share={share} />,
        percent(share.unweighted),
        percent(share.weighted),
        <Dumbbell key="drawn" from={share.unweighted} to={share.weighted} max={max} />,
      ])}
    />
  );
}

function ShareName({ digest, share }: { digest: Digest; share: Weighting["shares"][number] }) {
  const locale = useLocale();
  const { t, language } = locale;
  if (share.kind === "theme") return digest.themes[share.code]?.[language] ?? share.code;
  const question = digest.closed?.find(({ id }) => id === share.questionId);
  const given = question?.given;
  const option =
    given?.kind === "choices" ? given.choices.find(({ code }) => code === share.code) : undefined;
  const lang: Language | undefined = digest.language === language ? undefined : digest.language;
  return (
    <>
      <span lang={option?.label === null ? undefined : lang}>
        {option ? choiceName(locale, option) : share.code}
      </span>
      {question && (
        <small className="muted"> ({t("consultation.question", { number: question.position })})</small>
      )}
    </>
  );
}
