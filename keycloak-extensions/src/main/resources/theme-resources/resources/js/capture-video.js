/* The video of a citizen who says who they are, with a number that nobody could know before. */

import { CaptureBox } from "./capture-box.js";
import { Recording, canRecord } from "./capture-recording.js";
import { UploadRefused } from "./upload.js";

export class VideoBox extends CaptureBox {
  constructor(root) {
    super(root, {
      video: { facingMode: "user", width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15, max: 30 } },
      // A person who writes the words instead of saying them needs no microphone.
      audio: root.dataset.written !== "true",
    });
    this.number = root.dataset.number;
    this.written = root.dataset.written === "true";
    this.shown = [];
    document.addEventListener("keydown", (event) => {
      if (this.recording && event.key === "ArrowRight") this.next();
    });
  }

  canCapture() {
    return super.canCapture() && canRecord();
  }

  opened() {
    this.recorded(false);
    this.button("record").focus();
  }

  recorded(running) {
    this.part("prompter").hidden = !running;
    this.part("time").hidden = !running;
    this.part("guide").hidden = running;
    this.button("record").hidden = running;
    this.button("next").hidden = !running;
  }

  async record() {
    const begin = this.button("record");
    if (begin.getAttribute("aria-disabled")) return;
    begin.setAttribute("aria-disabled", "true");
    this.forgetLast();
    try {
      // A person who wrote the number on paper keeps it until a video with it was sent.
      if (!this.written || this.complete) this.take(await this.challenge("POST"));
      this.problem();
      await this.film();
    } catch (problem) {
      this.mode("ways");
      this.fail(problem instanceof UploadRefused ? problem.code : "failed");
      this.part("resume").hidden = true;
    } finally {
      begin.removeAttribute("aria-disabled");
    }
  }

  async film() {
    const next = this.button("next");
    this.recording = new Recording(this.camera.stream, this.prompts(), {
      onPrompt: (text, isLast) => {
        this.part("prompt").textContent = text;
        next.textContent = this.text(isLast ? "end" : "next");
        next.setAttribute("aria-disabled", "true");
      },
      onTime: (seconds, ready) => {
        this.part("time").value = seconds;
        if (ready) next.removeAttribute("aria-disabled");
      },
    });
    this.recorded(true);
    next.focus({ preventScroll: true });
    // Shows the words and the person's own face, however long the page above them is.
    this.part("camera").scrollIntoView({ block: "start" });
    try {
      const video = await this.recording.start();
      if (this.recording.discarded) return;
      this.shown = this.written ? [] : this.recording.shown;
      this.preview(video, true);
      this.button("use").focus();
    } finally {
      this.recording = undefined;
    }
  }

  next() {
    this.recording?.next();
  }

  close() {
    if (this.recording) this.recording.discarded = true;
    this.recording?.stop();
    super.close();
  }

  prompts() {
    const items = [...document.querySelectorAll(this.written ? "[data-number-in]" : "[data-prompt]")];
    return items.map((item) => item.textContent);
  }

  chosen(file) {
    this.forgetLast();
    if (!this.fits(file)) return;
    this.shown = [];
    this.preview(file, false);
    this.send(file);
  }

  /** Tells the server which number this video contains, and when each prompt was shown. */
  async announce() {
    await this.challenge("PUT", { number: this.number, shown: this.shown });
  }

  async challenge(method, body) {
    const response = await fetch(this.root.dataset.challenge, {
      method,
      headers: { Authorization: `Bearer ${this.root.dataset.token}`, "Content-Type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (response.ok) return response.status === 204 ? undefined : response.json();
    if (response.status >= 500) throw new TypeError("server");
    throw new UploadRefused(response.status === 401 ? "expired" : (await response.json()).code);
  }

  take({ number }) {
    this.number = number;
    this.complete = false;
    for (const field of document.querySelectorAll("input[name=number]")) field.value = number;
    for (const place of document.querySelectorAll("[data-number-in]")) {
      place.textContent = place.dataset.numberIn.replace("{number}", number);
    }
  }
}
