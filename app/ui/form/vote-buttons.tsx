import { Icon } from "#app/ui/icon.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { Choice } from "#db/schema.ts";

export const choices: readonly Choice[] = ["agree", "disagree", "pass"];

/** Three submit buttons named `choice`, always in the same order; the reader's own is marked. */
export function VoteButtons({
  current,
  about,
  name = "choice",
}: {
  /** null: not voted yet. */
  current?: Choice | null;
  /** What is voted on, for who hears the page: needed where a page has several. */
  about?: string;
  name?: string;
}) {
  const { t } = useLocale();
  return (
    <fieldset className="vote-buttons">
      <legend className="hidden">
        {t("common.vote")}
        {about && `: ${about}`}
      </legend>
      {choices.map((choice) => (
        <button
          key={choice}
          type="submit"
          name={name}
          value={choice}
          data-choice={choice}
          aria-pressed={current === undefined ? undefined : current === choice}
        >
          <Icon name={choice} />
          {t(`common.vote.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
