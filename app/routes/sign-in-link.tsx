import type { ActionFunctionArgs } from "@remix-run/node";
import { askForSignInLink } from "#app/domain/person/way-in.server.ts";
import { answerAsk } from "#app/http/ask-for-link.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { AskForm } from "#app/ui/person/ask-form.tsx";

export const handle = { title: (t) => t("person.link.title") } satisfies PageHandle;

export function action(args: ActionFunctionArgs) {
  return answerAsk(args, askForSignInLink, "link");
}

export default function AskForSignInLink() {
  const { t } = useLocale();
  return <AskForm lead={t("person.link.lead")} />;
}
