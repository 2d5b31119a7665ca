import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarFile } from "#app/domain/meeting/calendar.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { languages } from "#app/i18n/languages.ts";

/** "?lang=pt" chooses the language: calendar programs come back to the same address and carry no cookie. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, environment } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const asked = new URL(request.url).searchParams.get("lang");
  const language = languages.find((one) => one === asked) ?? consultation.language;
  const file = await calendarFile(db, consultation, language, environment.origin, new Date());
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${consultation.slug}.ics"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
