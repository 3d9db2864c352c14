/* What pictures and videos have in common: camera or file, preview, upload. */

import { Camera, canOpen, isPhone, problemOf } from "./capture-camera.js";
import { Upload, UploadRefused } from "./upload.js";

/* An inspection takes a few seconds. After about two minutes the box stops asking; the next page shows the result. */
const LOOK_EVERY = 1500;
const MOST_LOOKS = 80;

/* The parts that are visible in each state. */
const PARTS = { ways: ["ways"], camera: ["camera"], preview: ["preview", "choice"], sent: ["preview", "choice"] };

export class CaptureBox {
  constructor(root, constraints) {
    this.root = root;
    this.constraints = constraints;
    this.complete = root.dataset.complete === "true";
    this.form = root.closest("form");
    this.upload = new Upload({ address: root.dataset.address, token: root.dataset.token, piece: root.dataset.piece });
    this.camera = new Camera(this.part("view"));
    for (const button of root.querySelectorAll("[data-do]")) {
      button.addEventListener("click", () => this[button.dataset.do]());
    }
    for (const input of root.querySelectorAll("input[type=file]")) {
      // This class sends the bytes; the form must not send them again.
      input.removeAttribute("name");
      const chosen = () => { if (input.files[0]) this.chosen(input.files[0]); };
      input.addEventListener("change", chosen);
      // On a slow network a person may choose a file before this script has loaded.
      queueMicrotask(chosen);
    }
    // Runs before the form's own listeners, which would treat the form as sent.
    document.addEventListener("submit", (event) => { if (event.target === this.form) this.leaving(event); }, true);
    addEventListener("pagehide", () => this.camera.close());
    this.part("limit").hidden = false;
    this.offerCamera(this.canCapture());
    if (root.dataset.check === "waiting") this.follow();
  }

  canCapture() {
    return canOpen();
  }

  offerCamera(live) {
    this.part("live").hidden = !live;
    this.part("native").hidden = live || !isPhone();
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
    if (name !== "camera") this.camera.close();
  }

  /* The camera */

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

  async open() {
    this.forgetLast();
    this.problem("camera-opening");
    this.button("open").setAttribute("aria-disabled", "true");
    try {
      await this.camera.open(this.constraints);
      this.problem();
      this.mode("camera");
      this.opened();
    } catch (error) {
      this.mode("ways");
      this.problem(`camera-${problemOf(error)}`);
      this.offerCamera(true);
      this.part("native").hidden = !isPhone();
    }
    this.button("open").removeAttribute("aria-disabled");
  }

  close() {
    this.mode("ways");
    this.button("open").focus();
  }

  problem(code) {
    this.part("problem").textContent = code ? this.text(code) : "";
  }

  /* The preview */

  preview(blob, live) {
    this.blob = blob;
    this.live = live;
    const shown = this.part("shown");
    URL.revokeObjectURL(shown.src);
    shown.src = URL.createObjectURL(blob);
    this.status("");
    this.mode("preview");
  }

  use() {
    return this.send(this.blob);
  }

  again() {
    this.sending?.abort();
    this.part("resume").hidden = true;
    this.status("");
    if (this.live) return this.open();
    this.mode("ways");
    this.part("live").hidden ? this.root.querySelector("[data-part=ways] input").focus() : this.button("open").focus();
  }

  /* The upload */

  fits(file) {
    const fault = file.size === 0 ? "empty" : file.size > Number(this.root.dataset.limit) ? "too-large" : undefined;
    if (fault) this.fail(fault);
    return !fault;
  }

  /** Overridden where the server needs data before the upload. */
  async announce() {}

  async send(blob) {
    this.blob = blob;
    this.sending?.abort();
    const sending = new AbortController();
    this.sending = sending;
    this.mode("sent");
    this.part("known").hidden = true;
    this.forgetLast();
    this.progress(0);
    try {
      await this.announce();
      if (this.complete) await this.upload.startOver();
      this.complete = false;
      await this.upload.send(blob, {
        signal: sending.signal,
        onProgress: (received, total) => this.progress((100 * received) / total),
        onPause: (goOn, code) => this.paused(goOn, code),
      });
      this.complete = true;
      this.arrived();
    } catch (problem) {
      if (sending.signal.aborted) return;
      this.fail(problem instanceof UploadRefused ? problem.code : "failed");
    } finally {
      if (this.sending === sending) {
        this.sending = undefined;
        this.part("sent").hidden = true;
      }
    }
  }

  /** The upload resumes by itself after the pause. A button ends the pause at once. */
  paused(goOn, code) {
    this.goOn = goOn;
    this.status(this.text(code), true);
    this.part("resume").hidden = false;
  }

  resume() {
    if (this.sending) this.goOn?.();
    else this.send(this.blob);
  }

  arrived() {
    this.status(this.text("done"));
    this.follow();
    if (this.goesOn) this.form.requestSubmit(this.continueButton());
  }

  /** Shows the result of the inspection, as long as the person stays on the page. */
  async follow() {
    const piece = this.following = {};
    for (let asked = 0; asked < MOST_LOOKS && this.following === piece; asked += 1) {
      const { check, problems } = await this.upload.state().catch(() => ({}));
      if (this.following !== piece || !check) return;
      if (check === "refused") {
        this.check();
        return this.fail(`check-${problems[0]}`);
      }
      this.check(check);
      if (check !== "waiting") return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  check(code) {
    if (!code) this.following = undefined;
    const text = (code && this.text(`check-${code}`)) ?? "";
    if (this.part("check").textContent !== text) this.part("check").textContent = text;
  }

  fail(code) {
    this.goesOn = false;
    this.status(this.text(code) ?? this.text("failed"), true);
    const again = code === "failed";
    this.part("resume").hidden = !again;
    if (!again && this.state === "sent") this.mode("ways");
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

  /** A person who continues during an upload continues as soon as it has arrived. */
  leaving(event) {
    if (!this.sending || event.submitter !== this.continueButton()) return;
    event.preventDefault();
    this.goesOn = true;
    this.status(this.text("waiting-for-end"));
  }
}
