/* Single keys activate the element with their data-shortcut. They are off during typing, and can be switched off. */

const SWITCH = "atajos";
const dialog = document.querySelector("[data-module~=shortcuts]");
const box = dialog.querySelector("input[type=checkbox]");
const on = () => localStorage.getItem(SWITCH) !== "no";

const typing = (target) =>
  target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])");

const show = () => {
  box.checked = on();
  dialog.showModal();
};

// Submit buttons are clicked, choices are selected, and everything else gets the focus.
const go = (target) => {
  if (target.matches("button:not([type=submit]), input[type=radio]")) target.click();
  if (target.matches("button[data-tool]")) return;
  target.focus();
  target.scrollIntoView({ block: "nearest" });
  if (target.matches("button[type=submit]")) target.click();
};

const visible = (element) => element.getClientRects().length > 0 && !element.disabled;

box.addEventListener("change", () => localStorage.setItem(SWITCH, box.checked ? "yes" : "no"));

for (const button of document.querySelectorAll("[data-module~=shortcuts-open]")) {
  button.hidden = false;
  button.addEventListener("click", show);
}

document.addEventListener("keydown", (event) => {
  if (dialog.open || event.defaultPrevented || event.isComposing) return;
  if (event.key === "Escape" && typing(event.target)) event.target.blur();
  if (event.key === "Enter" && event.ctrlKey) {
    [...document.querySelectorAll("[data-decide]")]
      .find((button) => visible(button) && document.querySelector(`#decision-${button.dataset.decide}`)?.checked)?.click();
    return;
  }
  if (!on() || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  if (event.key === "?") {
    event.preventDefault();
    show();
    return;
  }
  const target = document.querySelector(`[data-shortcut="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!target || !visible(target)) return;
  event.preventDefault();
  go(target);
});
