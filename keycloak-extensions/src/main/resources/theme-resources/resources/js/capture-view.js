/* What a box for a picture or video shows: its parts, messages and progress. */

/* The parts that are visible in each state. */
const PARTS = { ways: ["ways"], camera: ["camera"], preview: ["preview", "choice"], sent: ["preview", "choice"] };

export class CaptureView {
  constructor(root) {
    this.root = root;
    this.form = root.closest("form");
  }

  part(name) {
    return this.root.querySelector(`[data-part=${name}]`);
  }

  button(name) {
    return this.root.querySelector(`[data-do=${name}]`);
  }

  text(code) {
    return this.root.querySelector("template").content.querySelector(`[data-text=${code}]`)?.textContent;
  }

  continueButton() {
    return this.form?.querySelector("[name=action][value=continue]");
  }

  mode(name) {
    this.state = name;
    for (const part of new Set(Object.values(PARTS).flat())) this.part(part).hidden = !PARTS[name].includes(part);
    this.part("advice").hidden = true;
    this.button("use").hidden = name !== "preview";
    this.part("preview").hidden ||= !this.part("shown").src;
    this.part("question").hidden = name !== "preview";
    // One decision at a time.
    const goOn = this.continueButton();
    if (goOn) goOn.hidden = name === "preview" || name === "camera";
  }

  /* Removes the messages about the last take when a new one begins. */
  forgetLast() {
    this.status("");
    this.check();
    this.problem();
    this.part("resume").hidden = true;
    for (const error of this.root.querySelectorAll(".govuk-error-message[id$=-error]")) error.remove();
    for (const name of ["govuk-form-group--error", "app-file--error"]) {
      for (const place of this.root.querySelectorAll(`.${name}`)) place.classList.remove(name);
    }
    this.root.closest("main")?.querySelector(".govuk-error-summary")?.remove();
  }

  problem(code) {
    this.part("problem").textContent = code ? this.text(code) : "";
  }

  check(code) {
    const text = (code && this.text(`check-${code}`)) ?? "";
    if (this.part("check").textContent !== text) this.part("check").textContent = text;
  }

  /** The bar moves all the time; the text, which screen readers announce, changes at each quarter. */
  progress(percent) {
    const bar = this.part("sent");
    bar.hidden = false;
    bar.value = percent;
    this.part("resume").hidden = true;
    const quarter = 25 * Math.floor(percent / 25);
    if (quarter < 100) this.status(this.text("uploading").replace("{percent}", quarter));
  }

  status(text, failed = false) {
    const status = this.part("status");
    status.className = failed ? "govuk-error-message" : "";
    if (status.textContent !== text) status.textContent = text;
  }
}
