import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addTheme } from "#app/domain/theme/add-theme.server.ts";
import { ThemeInput } from "#app/domain/theme/theme.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { requireThemeEditor } from "#app/http/theme.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import live from "#app/ui/theme/live-preview.js?url";
import { ThemeForm } from "#app/ui/theme/theme-form.tsx";

export const handle = { title: (t) => t("theme.new.title"), script: live } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireThemeEditor(request, context);
  return { typed: (await heldForm(context.db, request)) ?? { active: "on" } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireThemeEditor(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ThemeInput);
  if (!form.ok) return invalid(form);
  const added = await addTheme(context.db, actor, form.input);
  if (added.ok) return redirect("/administration/themes");
  if (added.refusal === "twice") return refused(form, { nameEn: "theme.refused.twice" });
  return refused(form, { "": `theme.refused.${added.refusal}` });
}

export default function NewTheme() {
  const { t } = useLocale();
  const { typed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return <ThemeForm code="new" typed={typed} result={result} lead={t("theme.new.lead")} />;
}
