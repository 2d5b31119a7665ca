import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeTheme } from "#app/domain/theme/change-theme.server.ts";
import { findTheme } from "#app/domain/theme/theme.server.ts";
import { ThemeInput } from "#app/domain/theme/theme.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { requireThemeEditor, typedTheme } from "#app/http/theme.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import live from "#app/ui/theme/live-preview.js?url";
import { ThemeForm } from "#app/ui/theme/theme-form.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.name, script: live } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await requireThemeEditor(request, context);
  const theme = found(await findTheme(context.db, params.code!));
  const typed = await heldForm(context.db, request);
  return { code: theme.code, name: theme.names[language], typed: typed ?? typedTheme(theme) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireThemeEditor(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ThemeInput);
  if (!form.ok) return invalid(form);
  const changed = await changeTheme(context.db, actor, params.code!, form.input);
  if (!changed.ok) return refused(form, { "": `theme.refused.${changed.refusal}` });
  return redirect("/administration/themes");
}

export default function ThemeEditor() {
  const { t } = useLocale();
  const { code, typed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return <ThemeForm code={code} typed={typed} result={result} lead={t("theme.edit.lead")} />;
}
