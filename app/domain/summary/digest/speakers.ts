import {
  type Family,
  familyOf,
  figureOf,
  noTheme,
  type Speaking,
} from "#app/domain/summary/digest/counts.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { proposalFamily } from "#app/domain/summary/digest/proposals-digest.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";

/** What each person spoke of over all questions; each proposal, where there are no answers. */
export function speakers(survey: Survey): Family {
  if (survey.unit === "proposals") return proposalFamily(survey);
  return familyOf(survey, "speakers", peopleSpeaking, (place, code, count) =>
    leavesQuestionsOpen(survey, place, code, count),
  );
}

export function questionFamily(survey: Survey, questionId: string): Family {
  return familyOf(survey, `question ${questionId}`, (place) =>
    entriesTo(survey, place, questionId).map(({ themes }) => ({ themes: new Set(themes) })),
  );
}

/** The answers of a place to one question. */
export function entriesTo(survey: Survey, place: Place, questionId: string): Place["entries"] {
  const byPlace = once(survey, "entries by question", () => {
    const grouped = new Map<Place, Map<string, Place["entries"]>>();
    for (const one of survey.places) {
      grouped.set(
        one,
        Map.groupBy(one.entries, (entry) => entry.questionId),
      );
    }
    return grouped;
  });
  return byPlace.get(place)?.get(questionId) ?? [];
}

function peopleSpeaking(place: Place): Speaking[] {
  const byPerson = new Map<string, Set<string>>();
  for (const { participantId, themes } of place.entries) {
    const spoken = byPerson.get(participantId) ?? new Set();
    for (const theme of themes) spoken.add(theme);
    byPerson.set(participantId, spoken);
  }
  return [...byPerson.values()].map((themes) => ({ themes }));
}

/**
 * Whoever spoke of a theme did so to one question at least. So a count over all questions that is as many as
 * the questions can hold together would give away those that are not told.
 */
function leavesQuestionsOpen(survey: Survey, place: Place, code: string, count: number): boolean {
  if (code === noTheme) return true;
  let most = 0;
  let isOneHidden = false;
  for (const { id } of survey.rows.questions) {
    if (entriesTo(survey, place, id).length === 0) continue;
    const family = questionFamily(survey, id);
    const told = figureOf(
      survey,
      family.atoms,
      family.toldOf(code),
      (atom) => family.countIn(atom, code),
      place.path,
    );
    const isHidden = told.atLeast || told.count === 0;
    isOneHidden ||= isHidden;
    most += isHidden ? Math.max(told.count, survey.minimum - 1) : told.count;
  }
  return !isOneHidden || count < most;
}
