import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { previewTheme } from "#app/domain/theme/preview.server.ts";
import { findTheme } from "#app/domain/theme/theme.server.ts";
import { ThemeInput } from "#app/domain/theme/theme.ts";
import { fieldsSent, invalid, parseFormData, sentForm } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { requireThemeEditor, typedTheme } from "#app/http/theme.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import live from "#app/ui/theme/live-preview.js?url";
import { ThemeForm } from "#app/ui/theme/theme-form.tsx";

export const handle = { title: (t) => t("theme.preview.title"), script: live } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireThemeEditor(request, context);
  if (params.code === "new") return { code: "new", typed: { active: "on" } };
  const theme = found(await findTheme(context.db, params.code!));
  return { code: theme.code, typed: typedTheme(theme) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireThemeEditor(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const sent = await sentForm(request);
  const typed = fieldsSent(sent);
  const form = parseFormData(sent, ThemeInput);
  if (!form.ok) return data({ ...invalid(form).data, typed, preview: null }, 422);
  const code = params.code === "new" ? null : (params.code ?? null);
  return data({ result: undefined, typed, preview: await previewTheme(context.db, code, form.input) });
}

export default function ThemePreviewed() {
  const { t } = useLocale();
  const { code, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ThemeForm
      code={code}
      typed={answer?.typed ?? typed}
      result={answer?.result}
      preview={answer?.preview}
      lead={t("theme.preview.lead")}
    />
  );
}
