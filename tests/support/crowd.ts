import { type APIRequestContext, expect, request } from "@playwright/test";
import { portalUrl } from "#tests/support/demo-people.ts";

/** Somebody who takes part by requests alone, as a browser would send them: quicker than a browser. */
export class Passerby {
  private readonly http: APIRequestContext;

  private constructor(http: APIRequestContext) {
    this.http = http;
  }

  /** @param municipality  a territory's code */
  static async from(municipality: string): Promise<Passerby> {
    const http = await request.newContext({
      baseURL: portalUrl(),
      extraHTTPHeaders: { Origin: portalUrl(), "Accept-Language": "es" },
    });
    const somebody = new Passerby(http);
    await somebody.post("/municipality", { code: municipality });
    return somebody;
  }

  /** From the first question to the number of reference; `consultation` and `proposal` are addresses. */
  async answer(consultation: string, answers: string[]) {
    const here = `${consultation}/response`;
    await this.post(here);
    for (const [i, text] of answers.entries()) await this.post(`${here}/questions/${i + 1}`, { text });
    expect(new URL(await this.post(`${here}/review`)).pathname).toBe(`${here}/sent`);
  }

  async vote(proposal: string, choice: "agree" | "disagree" | "pass") {
    await this.post(`${proposal}/vote`, { choice });
  }

  leave() {
    return this.http.dispose();
  }

  /** @returns the address it led to */
  private async post(path: string, form: Record<string, string> = {}): Promise<string> {
    const answer = await this.http.post(path, { form });
    expect(answer.status(), `${path}: ${answer.url()}`).toBe(200);
    return answer.url();
  }
}
