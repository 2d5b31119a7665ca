import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { beginHouse } from "#app/domain/rule/rule-house.server.ts";
import { parseForm, refused } from "#app/http/forms.ts";
import { atRules, changingRules, houseRefused } from "#app/http/rules.server.ts";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { HouseChange } from "#app/ui/rule/house-change.tsx";

export const handle = { title: (t) => t("rule.begin.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority } = await atRules(request, context, params.id);
  return { authority };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, authority } = await changingRules(request, context, params.id);
  const form = await parseForm(request, z.object({}));
  const changed = await beginHouse(context.db, actor, authority.id);
  if (!changed.ok) return refused(form, { "": houseRefused(changed.refusal) });
  return redirect(`/administration/authorities/${authority.id}/rules?saved`);
}

export default function BeginHouse() {
  const { authority } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <HouseChange change="begin" authority={authority} result={answer?.result} />;
}
