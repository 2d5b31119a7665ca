// Shows what the words typed would catch, a moment after the typing stops. The button does the same without it.
const waitMs = 700;
const form = document.querySelector("#main form");
const button = form?.querySelector("button[formaction]");
let waiting;
let asked;

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(renew, waitMs);
});

async function renew() {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(button.formAction, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      signal: asked.signal,
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const renewed = page.getElementById("preview");
    if (answer.ok && renewed) document.getElementById("preview").replaceChildren(...renewed.childNodes);
  } catch {
    // The button still shows it.
  }
}
