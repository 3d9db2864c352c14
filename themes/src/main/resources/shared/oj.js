/* Behaviour of the shared components. Elements are bound by data-module; pages work without it. */

const formatCui = (text) => {
  const digits = text.replace(/\D/g, "").slice(0, 13);
  return [digits.slice(0, 4), digits.slice(4, 9), digits.slice(9)].filter(Boolean).join(" ");
};

// Counts as the server does: letters, digits, and all other characters of any script.
const passwordRules = {
  length: (text) => text.length,
  upperCase: (text) => text.match(/\p{Lu}/gu)?.length ?? 0,
  lowerCase: (text) => text.match(/\p{Ll}/gu)?.length ?? 0,
  digits: (text) => text.match(/\p{Nd}/gu)?.length ?? 0,
  specialChars: (text) => text.match(/[^\p{L}\p{Nd}]/gu)?.length ?? 0,
  equal: (text, confirmation) => (text !== "" && text === confirmation ? 1 : 0),
};

const modules = {
  "oj-password"(box) {
    const input = box.querySelector("input");
    const toggle = box.querySelector("button");
    const show = (visible) => {
      input.type = visible ? "text" : "password";
      toggle.textContent = visible ? box.dataset.hide : box.dataset.show;
    };
    show(false);
    toggle.hidden = false;
    toggle.addEventListener("click", () => show(input.type === "password"));
    // Browsers must not store a visible password as ordinary text.
    input.form?.addEventListener("submit", () => show(false));
  },

  // Ticks are shown at once. Screen readers hear them only after a pause, and only when something changed.
  "oj-password-checklist"(list) {
    const { input, confirm, met, missing, progress } = list.dataset;
    const fields = [input, confirm].map((id) => document.getElementById(id));
    if (fields.includes(null)) return;
    const items = [...list.querySelectorAll("[data-rule]")];
    const status = list.querySelector("[role=status]");
    let pause;
    const check = () => {
      // Normalises a password as the server does: see SpelledPassword.
      const [text, confirmation] = fields.map((field) => field.value.normalize("NFKC").replace(/\p{Cf}/gu, "").trim());
      for (const item of items) {
        const { rule, least } = item.dataset;
        const fulfilled = passwordRules[rule](text, confirmation) >= least;
        item.classList.toggle("app-checklist__item--met", fulfilled);
        item.querySelector("[data-state]").textContent = fulfilled ? met : missing;
      }
      const done = items.filter((item) => item.classList.contains("app-checklist__item--met")).length;
      const said = text ? progress.replace("{met}", done).replace("{all}", items.length) : "";
      clearTimeout(pause);
      pause = setTimeout(() => { if (status.textContent !== said) status.textContent = said; }, 1000);
    };
    list.hidden = false;
    check();
    for (const field of fields) field.addEventListener("input", check);
  },

  "oj-error-summary"(summary) {
    summary.focus();
    summary.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const target = link && document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      const field = target.matches("input, select, textarea, button")
        ? target
        : target.querySelector("input, select, textarea") ?? target;
      (field.closest(".govuk-form-group") ?? field).scrollIntoView();
      field.focus({ preventScroll: true });
    });
  },

  // Groups the digits as dddd ddddd dddd. During typing it does so only at the end of the text, so that corrections keep the cursor.
  "oj-cui"(input) {
    const atEnd = () => input.selectionStart === input.value.length;
    const group = () => {
      if (/^[\d\s-]*$/.test(input.value)) input.value = formatCui(input.value);
    };
    input.addEventListener("input", (event) => {
      if (atEnd() && !event.inputType?.startsWith("delete")) input.value = formatCui(input.value);
    });
    input.addEventListener("change", group);
    // On a slow network people type before this script is loaded.
    if (input.value && atEnd()) group();
  },

  // The proof of work is loaded when the box is used. A form that is sent meanwhile waits for it. If the work fails,
  // the form is sent without it, as it is without script.
  "oj-captcha"(box) {
    const tick = box.querySelector("input");
    const state = box.querySelector("[role=status]");
    const { form } = tick;
    const answer = form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "altcha" }));
    let work;
    let solvedAt;
    const forget = () => {
      work = solvedAt = undefined;
      answer.value = "";
    };
    const begin = () => {
      if (Date.now() - solvedAt > 15 * 60000) forget();
      state.textContent = work ? "" : box.dataset.working;
      return (work ??= import("./js/captcha.js")
        .then(({ solve }) => solve(box.dataset.challenge))
        .then((solution) => { answer.value = solution; })
        .catch(() => {})
        .finally(() => { solvedAt = Date.now(); state.textContent = ""; }));
    };
    tick.addEventListener("change", () => { if (tick.checked) begin(); });
    form.addEventListener("submit", (event) => {
      if (!tick.checked || Date.now() - solvedAt <= 15 * 60000) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      begin().then(() => form.requestSubmit(submitter));
    }, { capture: true });
    // A solution can be used once, and the browser may restore the tick.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) forget();
      if (tick.checked) begin();
    });
  },

  "oj-submit-once"(form) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      if (sent) return event.preventDefault();
      sent = true;
      setTimeout(() => { sent = false; }, 8000);
    });
    // The browser's back button shows the page as it was left.
    window.addEventListener("pageshow", () => { sent = false; });
  },
};

for (const element of document.querySelectorAll("[data-module]")) {
  for (const name of element.dataset.module.split(" ")) modules[name]?.(element);
}
