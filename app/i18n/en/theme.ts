import type es from "../es/theme.ts";

export default {
  "theme.list.title": "Themes",
  "theme.list.lead":
    "With these words the site tells what each answer and proposal is about, in every consultation.",
  "theme.list.name": "Theme",
  "theme.list.words": "Words",
  "theme.list.use": "Use",
  "theme.list.used": "In use",
  "theme.list.unused": "Not used",
  "theme.edit.lead":
    "When you save, everything written is read again with the new words and the drafts of summaries are updated. What is published does not change.",
  "theme.how.title": "How to write the words",
  "theme.how.star":
    "“librar*” is every word that begins so; “bus” is that word only. Accents and capitals do not matter.",
  "theme.how.phrase":
    "Several words are a phrase: “public transport*”. The longest phrase counts, and the words inside it do not: “reduced mobility” is not transport.",
  "theme.how.hint": "“square?” is only a hint: it counts half as much as a sure word.",
  "theme.name": "Name",
  "theme.words": "Words",
  "theme.words.hint": "Separated by commas.",
  "theme.words.too-long": "These are too many words: use at most 20,000 characters",
  "theme.name.missing": "Enter the name of the theme",
  "theme.name.too-long": "Use at most 80 characters for the name",
  "theme.active": "Use this theme",
  "theme.active.hint": "If you do not tick this, no text is given the theme.",
  "theme.save": "Save",
  "theme.refused.not-allowed": "Only administrators of the whole site can change themes",
  "theme.refused.no-such-theme": "This theme no longer exists",
} satisfies Record<keyof typeof es, string>;
