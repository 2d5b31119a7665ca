import type es from "../es/form.ts";

export default {
  "form.error": "Error:",
  "form.optional": "(optional)",
  "form.problems":
    "{count, plural, one {There is one thing to correct} other {There are # things to correct}}",
  "form.select": "Choose…",
  "form.up-to": "Up to {max, plural, one {# character} other {# characters}}.",
  "form.day": "Day",
  "form.time": "Time",
  "form.day.hint": "For example, 2027-03-30",
  "form.time.hint": "For example, 18:00",
  "form.missing": "Fill this in",
  "form.too-long": "Use at most {max, plural, one {# character} other {# characters}}",
  "form.too-short": "Use at least {min, plural, one {# character} other {# characters}}",
  "form.choose": "Choose one of the options",
  "form.email": "Enter a complete e-mail address, such as name@example.org",
  "form.day.wrong": "Enter a date that exists, such as 2027-03-30",
  "form.time.wrong": "Enter a time between 00:00 and 23:59",
  "form.number": "Enter a number",
  "form.file.too-large": "The file is too large: the limit is {megabytes} MB",
  "form.file.too-many": "Send at most {files, plural, one {# file} other {# files}} at a time",
  "form.too-large": "The form is too large to be sent at once: shorten the text or attach fewer files",
  "form.unreadable": "The form could not be read: send it again",
  "form.too-small": "Enter {min} or more",
  "form.too-big": "Enter {max} or less",
  "form.invalid": "Check this",
} satisfies Record<keyof typeof es, string>;
