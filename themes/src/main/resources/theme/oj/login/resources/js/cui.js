/* Shows during typing the municipality of a complete CUI, or its wrong digits. All texts are in the page. */

const input = document.getElementById("cui");
const reading = document.getElementById("cui-reading");
const { places, place, checkDigit, department, municipality } = reading.dataset;

const filled = (text, ...values) => values.reduce((all, value, i) => all.replace(`%${i + 1}`, value), text);

const remainder = (digits) => [...digits.slice(0, 8)].reduce((sum, digit, i) => sum + (i + 2) * digit, 0) % 11;

// One array per department: its name, then its municipalities in the order of their numbers.
let loading;
const load = () => (loading ??= fetch(places).then((answer) => answer.json()));

const fault = (digits, all) => {
  const [code, number] = [digits.slice(9, 11), Number(digits.slice(11))];
  const [name, ...names] = all[code] ?? [];
  if (!name) return filled(department, code);
  if (!names[number - 1]) return filled(municipality, digits.slice(9));
  if (checkDigit && remainder(digits) !== Number(digits[8])) return filled(checkDigit, digits[8]);
  return "";
};

const where = (digits, all) => {
  const [name, ...names] = all[digits.slice(9, 11)];
  return filled(place, names[Number(digits.slice(11)) - 1], name);
};

const say = (text, wrong = false) => {
  reading.classList.toggle("app-reading--error", wrong);
  reading.textContent = text;
};

// The server's message is about the submitted CUI; once it is changed, the line below the field replaces it.
const forgetError = () => {
  document.getElementById("cui-error")?.remove();
  input.classList.remove("govuk-input--error");
  input.removeAttribute("aria-invalid");
  input.closest(".govuk-form-group").classList.remove("govuk-form-group--error");
};

input.addEventListener("focus", () => load().catch(() => { loading = undefined; }), { once: true });

const typed = () => input.value.replace(/[\s\p{Pd}\p{Cf}]/gu, "");

const tell = async () => {
  const digits = typed();
  if (!/^\d{13}$/.test(digits)) {
    say("");
    return;
  }
  try {
    const all = await load();
    // The text may have changed meanwhile.
    if (typed() !== digits) return;
    const wrong = fault(digits, all);
    say(wrong || where(digits, all), wrong !== "");
  } catch {
    loading = undefined; // Without a network the server tells it all the same.
  }
};

input.addEventListener("input", () => {
  forgetError();
  tell();
});
// On a slow network people type before this script is loaded. A message of the server is not repeated.
if (!reading.textContent && !document.getElementById("cui-error")) tell();
