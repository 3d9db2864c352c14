/* A short video of a person who says the words of each prompt, one prompt after another. */

const LONGEST = 30_000;
const SHORTEST_PROMPT = 2_000;
const KINDS = [["video/mp4;codecs=avc1.42E01E", "mp4a.40.2"], ["video/webm;codecs=vp8", "opus"]];

export const canRecord = () => typeof MediaRecorder === "function";

export class Recording {
  /** onPrompt(text, isLast) at each prompt, onTime(seconds, ready) five times a second; ready: the prompt may end */
  constructor(stream, prompts, { onPrompt, onTime }) {
    const sound = stream.getAudioTracks().length > 0;
    const mimeType = KINDS
      .map(([picture, voice]) => (sound ? `${picture},${voice}` : picture))
      .find((kind) => MediaRecorder.isTypeSupported(kind));
    this.recorder = new MediaRecorder(stream, {
      ...(mimeType && { mimeType }),
      videoBitsPerSecond: 250_000,
      audioBitsPerSecond: 24_000,
    });
    this.prompts = prompts;
    this.onPrompt = onPrompt;
    this.onTime = onTime;
    this.shown = [];
  }

  /** Resolves to the video once it has ended. */
  start() {
    const parts = [];
    this.recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    const ended = new Promise((resolve, reject) => {
      this.recorder.addEventListener("stop", () => resolve(new Blob(parts, { type: this.recorder.mimeType })));
      this.recorder.addEventListener("error", ({ error }) => reject(error ?? new Error("recorder")));
    }).finally(() => { clearTimeout(this.limit); clearInterval(this.clock); });
    this.recorder.start(1000);
    this.began = performance.now();
    this.limit = setTimeout(() => this.stop(), LONGEST);
    this.clock = setInterval(() => this.onTime(this.elapsed() / 1000, this.ready()), 200);
    this.show();
    return ended;
  }

  elapsed() {
    return Math.round(performance.now() - this.began);
  }

  show() {
    this.onPrompt(this.prompts[this.shown.length], this.shown.length === this.prompts.length - 1);
    this.shown.push(this.elapsed());
  }

  ready() {
    return this.elapsed() - this.shown.at(-1) >= SHORTEST_PROMPT;
  }

  /** Does nothing until the prompt has been shown for long enough. */
  next() {
    if (!this.ready()) return;
    if (this.shown.length < this.prompts.length) this.show();
    else this.stop();
  }

  stop() {
    if (this.recorder.state !== "inactive") this.recorder.stop();
  }
}
