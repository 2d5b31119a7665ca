import { signalsOfWords } from "#app/domain/signal/pure-signals.ts";
import { pureSignals } from "#app/domain/signal/signal.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import type { Language } from "#db/schema.ts";
import { labelledTexts } from "#tests/support/labelled-texts/all.ts";
import type { PureSignal } from "#tests/support/labelled-texts/labelled.ts";

export interface Quality {
  texts: number;
  /** Of what was flagged, the share that should be; 0 to 1. */
  precision: number;
  /** Of what should be flagged, the share that was; 0 to 1. */
  recall: number;
  wrong: { text: string; why: "false alarm" | "missed" }[];
}

/** How well each signal tells the labelled texts of a language apart, as they would be judged when sent. */
export async function qualityIn(language: Language): Promise<Record<PureSignal, Quality>> {
  const judged: { text: string; labels: PureSignal[]; found: PureSignal[] }[] = [];
  for (const [text, ...labels] of labelledTexts[language]) {
    const detected = await detectLanguage(text, language);
    const found = signalsOfWords({ title: null, text, language: detected }, [language]);
    judged.push({ text, labels, found: found.map(({ code }) => code as PureSignal) });
  }
  const each = pureSignals.map((signal) => {
    const flagged = judged.filter(({ found }) => found.includes(signal));
    const meant = judged.filter(({ labels }) => labels.includes(signal));
    const right = flagged.filter(({ labels }) => labels.includes(signal));
    const falseAlarms = flagged.filter((one) => !right.includes(one));
    const missed = meant.filter((one) => !right.includes(one));
    const quality: Quality = {
      texts: meant.length,
      precision: flagged.length === 0 ? 1 : right.length / flagged.length,
      recall: meant.length === 0 ? 1 : right.length / meant.length,
      wrong: [
        ...falseAlarms.map(({ text }) => ({ text, why: "false alarm" as const })),
        ...missed.map(({ text }) => ({ text, why: "missed" as const })),
      ],
    };
    return [signal, quality] as const;
  });
  return Object.fromEntries(each) as Record<PureSignal, Quality>;
}
