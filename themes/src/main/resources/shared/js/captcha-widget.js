/* Prepares the captcha widget: where its worker lies, what its box is called, and what happens while it works. */
import "../vendor/altcha/altcha.min.js";
import "../vendor/altcha/es-419.js";

$altcha.algorithms.set("SHA-256", () => new Worker(new URL("../vendor/altcha/sha.js", import.meta.url)));

for (const widget of document.querySelectorAll("altcha-widget[data-label]")) {
  const language = widget.getAttribute("language");
  const { label } = widget.dataset;
  // One name in every state: spinner and tick show how far it is.
  $altcha.i18n.set(language, { ...$altcha.i18n.get(language), label, verifying: label, verified: label });

  let state = "unverified";
  let waiting;

  widget.addEventListener("statechange", ({ detail }) => {
    state = detail.state;
    // A box stays ticked from the click on; the widget itself would untick it until it has finished.
    const box = widget.querySelector("input[type=checkbox]");
    if (box && state !== "verified") box.checked = state === "verifying";
    if (state === "verifying" || !waiting) return;
    const { form, submitter } = waiting;
    waiting = undefined;
    // Not verified: the form goes all the same and comes back with the server's message.
    setTimeout(() => form.requestSubmit(submitter), 0);
  });

  // Who sends the form while the box is still working need not send it twice.
  widget.closest("form")?.addEventListener("submit", (event) => {
    if (state !== "verifying") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = { form: event.currentTarget, submitter: event.submitter };
  }, { capture: true });
}
