/* Shows the results while a person types. The form works as well without this script. */

const PAUSE = 250;
const form = document.querySelector("[data-module~=search]");
const field = form.querySelector("input[name=q]");
const results = document.querySelector("#resultados");
let timer;
let shown = field.value.trim();
let request;

const address = (question) => `${form.action}?q=${encodeURIComponent(question)}`;

const show = async (question) => {
  request?.abort();
  request = new AbortController();
  try {
    const answer = await fetch(`${address(question)}&escribiendo=1`, { signal: request.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    results.replaceChildren(...page.querySelector("#resultados").childNodes);
    document.title = page.title;
    history.replaceState(null, "", address(question));
    shown = question;
  } catch {
    // The next key or the button asks again.
  }
};

field.addEventListener("input", (event) => {
  clearTimeout(timer);
  if (event.isComposing) return;
  timer = setTimeout(() => {
    const question = field.value.trim();
    if (question !== shown) show(question);
  }, PAUSE);
});

form.addEventListener("submit", () => {
  clearTimeout(timer);
  request?.abort();
});
