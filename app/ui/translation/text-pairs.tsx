import type { Piece } from "#app/domain/text/difference.ts";
import type { TextPair, TextPart } from "#app/domain/translation/translatable.ts";
import { blocksOf } from "#app/domain/translation/translation.ts";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { Language } from "#db/schema.ts";

interface Pair extends TextPair {
  field: string;
  seen: string;
  difference: Piece[] | null;
}

interface Props {
  pairs: Pair[];
  fields: Record<string, Field>;
  /** The keys of those that were not saved because they are no longer what the translator saw. */
  conflicts: string[];
  main: Language;
  language: Language;
}

/** Each original beside the field for its translation, under the part it belongs to. */
export function TextPairs({ pairs, ...rest }: Props) {
  return blocksOf(pairs).map((block) => (
    <section key={block[0]!.key} className="stack" data-gap="l">
      <PartTitle part={block[0]!.part} main={rest.main} />
      {block.map((pair) => (
        <PairRow key={pair.key} pair={pair} {...rest} />
      ))}
    </section>
  ));
}

function PartTitle({ part, main }: { part: TextPart; main: Language }) {
  const { t } = useLocale();
  switch (part.kind) {
    case "general":
      return <h2>{t("translation.part.general")}</h2>;
    case "phase":
      return <h2>{t("translation.part.phase", { phase: t(`phase.name.${part.phase}`) })}</h2>;
    case "section":
      return <h2 lang={main}>{part.title}</h2>;
    case "question":
      return (
        <QuestionTitle number={part.number} lang={main}>
          {part.title}
        </QuestionTitle>
      );
  }
}

/** Characters; what is longer is read whole in a box of several lines. */
const fitsOneLine = 35;

function PairRow({ pair, fields, conflicts, main, language }: { pair: Pair } & Omit<Props, "pairs">) {
  const { t } = useLocale();
  const { name, text, state, field: id, isLong, isMarkdown } = pair;
  const field = fields[`text-${id}`]!;
  const isConflict = conflicts.includes(pair.key);
  const label = (
    <>
      {t("translation.field", {
        text: t(`translation.text.${name}`),
        language: t(`translation.language.${language}`),
      })}
      {!isLong && (
        <span className="hidden" lang={main}>
          : {text}
        </span>
      )}
    </>
  );
  return (
    <div className="pair">
      <div className="stack" data-gap="s">
        <p className="row small" data-gap="s">
          <span className="muted">{t(`translation.text.${name}`)}</span>
          {state === "missing" && <Tag kind="waiting">{t("translation.state.missing")}</Tag>}
          {state === "out-of-date" && <Tag kind="waiting">{t("translation.state.out-of-date")}</Tag>}
        </p>
        <p className="as-written" lang={main}>
          {text}
        </p>
        {pair.difference && <Difference pieces={pair.difference} lang={main} />}
      </div>
      <div className="stack" data-gap="s">
        {isConflict && pair.translation !== "" && (
          <div className="small">
            <p className="muted">{t("translation.conflict.theirs")}</p>
            <p className="as-written" lang={language}>
              {pair.translation}
            </p>
          </div>
        )}
        {isLong || text.length > fitsOneLine ? (
          <TextArea
            field={field}
            label={label}
            hint={isMarkdown ? t("translation.markdown") : undefined}
            rows={isMarkdown ? 10 : isLong ? 3 : 2}
            lang={language}
          />
        ) : (
          <TextField field={field} label={label} lang={language} />
        )}
        <input type="hidden" name={`seen-${id}`} value={pair.seen} />
        {state === "out-of-date" && (
          <CheckboxField field={fields[`holds-${id}`]!} label={t("translation.holds")} />
        )}
      </div>
    </div>
  );
}

/** What was taken out of the original and what was put in since. */
function Difference({ pieces, lang }: { pieces: Piece[]; lang: Language }) {
  const { t } = useLocale();
  return (
    <div className="small">
      <p className="muted">{t("translation.difference")}</p>
      <p className="as-written" lang={lang}>
        {pieces.map(({ kind, text }, index) => {
          const key = `${index}`;
          if (kind === "removed") return <del key={key}>{text}</del>;
          return kind === "added" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
        })}
      </p>
    </div>
  );
}
