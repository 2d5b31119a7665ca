import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { largestFile, schemaPath } from "#app/domain/design/file.ts";
import { DesignFileInput } from "#app/domain/design/file-input.ts";
import { type FileProblem, readDesignFile } from "#app/domain/design/read-file.ts";
import { type FormAnswer, invalid, parseFormData, refused } from "#app/http/forms.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { keyedByFiles } from "#app/http/sent-form.server.ts";
import { ownAuthorities, startFrom } from "#app/http/start.server.ts";
import { plainForm, readForm } from "#app/http/uploads.server.ts";
import { FileProblems } from "#app/ui/design/file-problems.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.import.title") } satisfies PageHandle;

const megabyte = 1024 * 1024;
const limits = { ...plainForm, files: 1, fileBytes: largestFile, fieldBytes: largestFile + 10_000 };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  return { authorities: await ownAuthorities(context.db, actor) };
}

type Refused = FormAnswer & { problems?: FileProblem[] };

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const sent = await readForm(request, limits);
  if (!sent.ok) return data<Refused>({ result: { error: { file: [sent.error] } } }, 422);
  await keyedByFiles(request, context, actor, sent.formData);
  const form = parseFormData(sent.formData, DesignFileInput);
  if (!form.ok) return invalid(form);

  const { file, text, authorityId } = form.input;
  const json = file && file.size > 0 ? await file.text() : text;
  if (json.trim() === "") return refused(form, { file: "design.import.missing" });
  const read = readDesignFile(json);
  if (!read.ok) return data<Refused>({ result: form.submission.reply(), problems: read.problems }, 422);
  const { design } = read;
  const input = { authorityId, title: design.title };
  return startFrom(context.db, actor, form, input, design, "design.imported");
}

export default function ImportDesign() {
  const { t } = useLocale();
  const { authorities } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Refused | undefined;
  const { form, fields } = usePageForm<DesignFileInput>({
    result: answer?.result,
    defaults: { authorityId: authorities[0]?.value },
  });
  const labels = {
    authorityId: t("desk.new.authority"),
    file: t("design.import.file"),
    text: t("design.import.text"),
  };
  return (
    <>
      {answer?.problems && <FileProblems problems={answer.problems} />}
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/desk", label: t("common.desk") },
          { href: "/desk/consultations/new", label: t("desk.new.title") },
        ]}
      />
      <PageHeading lead={t("design.import.lead")} />
      <p>
        <a href={schemaPath}>{t("design.schema")}</a>
      </p>
      <PageForm keyed form={form} encType="multipart/form-data">
        <SelectField
          field={fields.authorityId}
          label={labels.authorityId}
          hint={t("desk.new.authority.hint")}
          options={authorities}
          empty={authorities.length === 1 ? false : undefined}
        />
        <FileField
          field={fields.file}
          label={labels.file}
          hint={t("design.import.file.hint", { megabytes: largestFile / megabyte })}
          accept=".json,application/json"
          optional
        />
        <TextArea field={fields.text} label={labels.text} rows={8} optional />
        <SubmitButton>{t("design.import.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}
