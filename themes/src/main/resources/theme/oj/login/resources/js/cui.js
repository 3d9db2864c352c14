/* Tells while one types what a complete CUI says: its municipality, or the digits at fault. All words stand in the page. */

const input = document.getElementById("cui");
const reading = document.getElementById("cui-reading");
const { places, place, checkDigit, department, municipality } = reading.dataset;

const filled = (text, ...values) => values.reduce((all, value, i) => all.replace(`%${i + 1}`, value), text);

const remainder = (digits) => [...digits.slice(0, 8)].reduce((sum, digit, i) => sum + (i + 2) * digit, 0) % 11;

// By department: its name, then its municipalities in the order of their numbers.
let loading;
const load = () => (loading ??= fetch(places).then((answer) => answer.json()));

const explain = (digits, all) => {
  const [code, number] = [digits.slice(9, 11), Number(digits.slice(11))];
  const [name, ...names] = all[code] ?? [];
  if (!name) return filled(department, code);
  if (!names[number - 1]) return filled(municipality, digits.slice(9));
  if (checkDigit && remainder(digits) !== Number(digits[8])) return filled(checkDigit, digits[8]);
  return filled(place, names[number - 1], name);
};

input.addEventListener("focus", () => load().catch(() => { loading = undefined; }), { once: true });

const typed = () => input.value.replace(/[\s-]/g, "");

const tell = async () => {
  const digits = typed();
  if (!/^\d{13}$/.test(digits)) {
    reading.textContent = "";
    return;
  }
  try {
    const all = await load();
    // Meanwhile something else may have been typed.
    if (typed() === digits) reading.textContent = explain(digits, all);
  } catch {
    loading = undefined; // Without a network the server tells it all the same.
  }
};

input.addEventListener("input", tell);
// On a slow network somebody has typed before this script arrives.
if (!reading.textContent) tell();
