/*
 * Keeps what is typed into a form in this tab until the form is accepted. A person whose session ended, and who has
 * signed in again, finds it there. Only the same person sees it, for twelve hours.
 */

const PREFIX = "oj-typed:";
const LONGEST = 12 * 60 * 60 * 1000;
const FIELDS = "input:not([type=hidden]):not([type=file]):not([type=checkbox]):not([readonly]), textarea";

const forms = [...document.querySelectorAll("[data-module~=keep-typed]")];
const keyOf = (form) => `${PREFIX}${form.dataset.owner}:${form.id}`;

const read = (key) => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    return kept && Date.now() - kept.at < LONGEST ? kept.typed : undefined;
  } catch {
    return undefined;
  }
};

const keep = (form) => {
  const typed = Object.fromEntries([...form.querySelectorAll(FIELDS)].map((field) => [field.name, field.value]));
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), typed }));
  } catch {
    // Without storage the form works, but keeps nothing.
  }
};

const restore = (form) => {
  // A form that came back with errors already contains what was typed.
  const typed = form.querySelector("[aria-invalid=true]") ? undefined : read(keyOf(form));
  for (const field of form.querySelectorAll(FIELDS)) {
    if (typed?.[field.name] !== undefined) field.value = typed[field.name];
  }
};

/* If this page does not have the form, it was accepted, or another person uses the tab. */
const kept = new Set(forms.map(keyOf));
try {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && !kept.has(key)) sessionStorage.removeItem(key);
  }
} catch {
  // No storage, so nothing to delete.
}

for (const form of forms) {
  restore(form);
  form.addEventListener("input", () => keep(form));
  form.addEventListener("submit", () => keep(form));
}
