// Shortcuts of the moderators' desk. Each does what a link or a button of the page does: links are followed,
// buttons with `data-press` pressed, anything else focused, so that nothing is decided by one key.
const storage = "cabildo-desk-keys";
const places = {
  "/": "#q",
  t: 'form[action$="/assignment"] button',
  n: 'form[action^="/moderation/next"] button',
  a: 'form[action$="/decision/approve"] button',
  h: 'a[href$="/decision/hide"]',
  q: '#main nav a[href="/moderation"]',
};
const help = document.getElementById("keys");
const choice = document.getElementById("keys-on");

if (help && choice instanceof HTMLInputElement) {
  help.hidden = false;
  choice.checked = isOn();
  choice.addEventListener("change", () => keep(choice.checked));
  document.addEventListener("keydown", onKey);
}

/** Until somebody switches them off, in this browser. */
function isOn() {
  try {
    return localStorage.getItem(storage) !== "off";
  } catch {
    return true;
  }
}

function keep(on) {
  try {
    localStorage.setItem(storage, on ? "on" : "off");
  } catch {
    // Without storage it lasts as long as the page.
  }
}

function onKey(event) {
  if (!choice.checked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"))
    return;
  if (press(event.key.toLowerCase())) event.preventDefault();
}

function press(key) {
  if (key === "?") return showHelp();
  const cases = [...document.querySelectorAll("[data-case]")];
  const here = cases.findIndex((one) => one.contains(document.activeElement));
  if (key === "j" || key === "k") return goTo(cases[key === "j" ? here + 1 : Math.max(0, here) - 1]);
  const within = cases[here]?.querySelector(`[data-key="${key}"]`);
  return use(within ?? (places[key] ? document.querySelector(places[key]) : null));
}

function goTo(one) {
  const link = one?.querySelector('[data-key="o"]');
  link?.focus();
  one?.scrollIntoView({ block: "nearest" });
  return Boolean(link);
}

function use(element) {
  if (!element) return false;
  if (element.matches("a[href], [data-press]")) element.click();
  else element.focus();
  return true;
}

function showHelp() {
  const details = help.querySelector("details");
  if (details) details.open = true;
  help.querySelector("summary")?.focus();
  return true;
}
