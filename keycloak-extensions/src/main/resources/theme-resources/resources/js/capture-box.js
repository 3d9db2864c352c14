/* What pictures and videos have in common: camera or file, preview, upload. A CaptureView shows it. */

import { Camera, canOpen, isPhone, problemOf } from "./capture-camera.js";
import { CaptureView } from "./capture-view.js";
import { Upload, UploadRefused } from "./upload.js";

/* An inspection takes a few seconds. After about two minutes the box stops asking; the next page shows the result. */
const LOOK_EVERY = 1500;
const MOST_LOOKS = 80;

export class CaptureBox extends CaptureView {
  constructor(root, constraints) {
    super(root);
    this.constraints = constraints;
    this.complete = root.dataset.complete === "true";
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

  mode(name) {
    super.mode(name);
    if (name !== "camera") this.camera.close();
  }

  /* The camera */

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
    super.check(code);
  }

  fail(code) {
    this.goesOn = false;
    this.status(this.text(code) ?? this.text("failed"), true);
    const again = code === "failed";
    this.part("resume").hidden = !again;
    if (!again && this.state === "sent") this.mode("ways");
  }

  /** A person who continues during an upload continues as soon as it has arrived. */
  leaving(event) {
    if (!this.sending || event.submitter !== this.continueButton()) return;
    event.preventDefault();
    this.goesOn = true;
    this.status(this.text("waiting-for-end"));
  }
}
