/** Days an author has to appeal and moderators have to decide it, until an authority chooses its own. */
export const appealTerms = { appealDays: 30, appealAnswerDays: 15 };
