import type { FileProblem } from "#app/domain/design/read-file.ts";
import { languageNames } from "#app/i18n/languages.ts";
import type { Locale, MessageKey } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { Language } from "#db/schema.ts";

/** What is wrong in a design's file, each with the place in words: "question 3, option 2: …". */
export function FileProblems({ problems }: { problems: FileProblem[] }) {
  const locale = useLocale();
  const { t, text } = locale;
  return (
    <div role="alert">
      <Notice kind="warning" title={t("design.import.refused")}>
        <p>{t("design.import.refused.text")}</p>
        <ul>
          {problems.map(({ path, message }, index) => (
            <li key={index}>
              {t("design.path.line", { place: placeWords(path, locale), problem: text(message) })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const counted = ["questions", "sections", "options", "rows", "columns", "rules", "languages"];
const lists = ["options", "rows", "columns"];
/** Nothing to say of them: what is in them says it. */
const silent = ["settings"];
const named = [
  ...["title", "purpose", "promise", "background", "help", "kind", "required", "language", "access"],
  ...[
    "preModerated",
    "preModeratedWhen",
    "proposalsInvited",
    "votesHiddenUntilVoted",
    "minimumCell",
    "answerThreshold",
  ],
  ...["condition", "length", "other", "min", "max", "most", "from", "to", "lowLabel", "highLabel", "total"],
  ...["unit", "several", "decimals", "earliest", "latest", "as", "accepts"],
];

function placeWords(path: FileProblem["path"], locale: Locale): string {
  const words: string[] = [];
  for (let index = 0; index < path.length; index++) {
    const [part, next] = [path[index]!, path[index + 1]];
    if (counted.includes(String(part)) && typeof next === "number") {
      words.push(locale.t(`design.path.${part}` as MessageKey, { number: next + 1 }));
      index++;
    } else if (!silent.includes(String(part)) && !(part === "condition" && index < path.length - 1)) {
      words.push(partWords(String(part), locale));
    }
  }
  const inside = words.map((word, index) => (index === 0 ? word : lowerFirst(word)));
  return inside.length > 0 ? inside.join(", ") : locale.t("design.path.file");
}

function partWords(part: string, { t }: Locale): string {
  if (part === "translations") return t("design.path.translations");
  if (part === "label") return t("design.path.label");
  if (lists.includes(part)) return t(`builder.${part}` as MessageKey);
  if (part in languageNames) return languageNames[part as Language];
  return named.includes(part) ? t(`design.field.${part}` as MessageKey) : part;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
