/* Prepares the captcha widget: where its workers lie and what its box is called. */
import "../vendor/altcha/altcha.min.js";
import "../vendor/altcha/es-419.js";

const worker = (file) => () => new Worker(new URL(`../vendor/altcha/${file}`, import.meta.url));

for (const size of ["256", "384", "512"]) {
  $altcha.algorithms.set(`PBKDF2/SHA-${size}`, worker("pbkdf2.js"));
  $altcha.algorithms.set(`SHA-${size}`, worker("sha.js"));
}

for (const widget of document.querySelectorAll("altcha-widget[data-label]")) {
  const language = widget.getAttribute("language");
  $altcha.i18n.set(language, { ...$altcha.i18n.get(language), label: widget.dataset.label });
}
