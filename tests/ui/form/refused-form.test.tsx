import { expect, test } from "vitest";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { htmlOf } from "#tests/ui/support.tsx";

interface Input extends Record<string, unknown> {
  title: string;
  text: string;
  access: string;
  themes: string[];
  day: string;
  time: string;
  agreed: string;
}

function Form({
  error,
  sent,
}: {
  error: Record<string, string[]>;
  sent?: Record<string, string | string[]>;
}) {
  const { form, fields } = usePageForm<Input>({
    result: { status: "error", initialValue: sent ?? {}, error },
    defaults: { title: "As it was before" },
  });
  const options = [
    { value: "open", label: "Anybody" },
    { value: "resident", label: "Residents" },
  ];
  return (
    <>
      <ErrorSummary form={form} labels={{ title: "Title", text: "Text", access: "Who" }} />
      <PageForm form={form}>
        <TextField field={fields.title} label="Title" hint="One question" />
        <TextArea field={fields.text} label="Text" maxLength={200} optional />
        <Choices field={fields.access} legend="Who" options={options} />
        <Choices field={fields.themes} legend="Themes" options={options} kind="checkbox" />
        <DateTimeFields day={fields.day} time={fields.time} legend="Opens" />
        <CheckboxField field={fields.agreed} label="I agree" />
      </PageForm>
    </>
  );
}

const allRefused = Object.fromEntries(
  ["agreed", "time", "day", "themes", "access", "text", "title"].map((name) => [name, ["form.missing"]]),
);

test("each error in the summary leads to a control of its field", () => {
  const html = htmlOf(<Form error={allRefused} />);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);

  expect(targets).toHaveLength(7);
  for (const target of targets) expect(html).toMatch(new RegExp(`<(input|textarea)[^>]* id="${target}"`));
});

test("errors are listed in the order of the labels, whatever order they came in", () => {
  const html = htmlOf(<Form error={{ access: ["form.choose"], title: ["form.too-short?min=10"] }} />);

  expect(html.indexOf("Title: Use at least 10 characters")).toBeGreaterThan(0);
  expect(html.indexOf("Who: Choose one")).toBeGreaterThan(html.indexOf("Title: Use"));
});

test("a refused control is described by its hint and its error, and says that it is wrong", () => {
  const html = htmlOf(<Form error={{ title: ["form.missing"] }} />);

  expect(html).toContain('aria-describedby="form-title-description form-title-error" aria-invalid="true"');
  expect(html).toMatch(/id="form-title-error"><span class="hidden">Error: /);
});

test("every id that describes something is on the page, once", () => {
  for (const error of [{}, allRefused]) {
    const html = htmlOf(<Form error={error} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) =>
      match[1]!.split(" "),
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(described.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test("a refused form comes back as it was sent, not as it was before", () => {
  const sent = { title: "Hola", text: "<b>", access: "resident", themes: ["open", "resident"], agreed: "on" };
  const html = htmlOf(<Form error={{ title: ["form.too-short?min=10"] }} sent={sent} />);

  expect(html).toContain('value="Hola"');
  expect(html).toContain("&lt;b&gt;</textarea>");
  expect(html.match(/checked=""/g)).toHaveLength(4);
  expect(html).not.toContain("As it was before");
});

test("no field is required by the browser: the server says what is missing", () => {
  const html = htmlOf(<Form error={allRefused} />);

  expect(html).not.toMatch(/\srequired|maxlength/i);
  expect(html).toContain("(optional)");
  expect(html).toContain("noValidate".toLowerCase());
});

test("a form that nobody refused has no summary", () => {
  expect(htmlOf(<Form error={{}} />)).not.toContain('role="alert"');
});
