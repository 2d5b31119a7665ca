import { questionKinds } from "#app/domain/question/kinds.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import type { QuestionKind } from "#db/schema.ts";

/** Every kind of question with what it is good for, each a link. */
export function KindList({ hrefOf, now }: { hrefOf: (kind: QuestionKind) => string; now?: QuestionKind }) {
  const { t } = useLocale();
  return (
    <ul className="list-plain cards">
      {questionKinds.map((kind) => (
        <Card as="li" key={kind}>
          <h2>
            {kind === now ? (
              t(`builder.kind.${kind}`)
            ) : (
              <a href={hrefOf(kind)}>{t(`builder.kind.${kind}`)}</a>
            )}
          </h2>
          {kind === now && <p className="small">{t("builder.kind.now")}</p>}
          <p>{t(`builder.kind.${kind}.text`)}</p>
          <p className="muted small">
            {t("builder.kind.example", { example: t(`builder.kind.${kind}.example`) })}
          </p>
        </Card>
      ))}
    </ul>
  );
}
