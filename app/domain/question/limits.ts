/** Apart from the schemas that hold to them, so that a page can name them without loading those. */

/** A long survey; beside the questions stands how many minutes they take. */
export const mostQuestions = 100;
export const mostSections = 30;
export const longestSectionTitle = 150;
export const questionLength = { min: 10, max: 300 };
export const longestHelp = 1000;

export const mostOptions = 40;
export const mostRows = 20;
export const longestLabel = 200;
export const longestDescription = 1000;
export const longestUnit = 30;
/** Whole steps of a scale: 11 shows 0 to 10. */
export const mostSteps = 11;
/** What an allocation may share out, in points or in whole units of money. */
export const largestTotal = 1_000_000_000_000;
/** Fits a double with two decimals to spare. */
export const largestNumber = 1_000_000_000_000;
export const largestAttachment = { megabytes: 10 };
