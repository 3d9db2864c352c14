/*
 * Sends one piece of evidence in chunks, each with its digest. After a broken connection, a reload of the page or a
 * restart of the server it resumes after the last byte that arrived. The digest of the whole piece proves that nothing
 * was mixed up. Only one chunk at a time is in memory.
 */

import { Sha256 } from "./sha256.js";

const SMALLEST = 64 * 1024;
/* The server's limit for the body of a request. */
const LARGEST = 10 * 1024 * 1024;
/* A chunk should take about this long: short enough to lose little, long enough to need few requests. */
const SECONDS_A_CHUNK = 3;
const GROWTH = 4;
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30];
const RENEW_EVERY = 5 * 60 * 1000;
const READ_AT_ONCE = 1024 * 1024;

export class UploadRefused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/* The server is busy and says when to retry. Nothing is lost meanwhile. */
class ComeAgain extends Error {
  constructor(code, seconds) {
    super(code);
    this.code = code;
    this.seconds = seconds;
  }
}

const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

/* Ends sooner when the network is back, or when the person does not want to wait. */
const pause = (seconds, signal, onPause, code) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    const now = () => { clearTimeout(timer); resolve(); };
    addEventListener("online", now, { once: true });
    signal?.addEventListener("abort", now, { once: true });
    onPause(now, code);
  });

export class Upload {
  constructor({ address, token, piece }) {
    this.address = address;
    this.piece = piece;
    this.token = token;
    this.renewed = Date.now();
    this.chunk = SMALLEST;
  }

  state() {
    return this.#ask("GET", this.piece);
  }

  startOver() {
    return this.#ask("DELETE", this.piece);
  }

  /** onPause(endPause, code): a function that ends the pause at once, and the reason for the pause. */
  async send(blob, { onProgress = () => {}, onPause = () => {}, signal } = {}) {
    let whole = new Sha256();
    let piece;
    for (let failures = 0; ; ) {
      try {
        // If only the answer to `finish` was lost, `finish` is sent again.
        if (piece?.received !== blob.size) piece = await this.#ask("POST", this.piece, { json: { length: blob.size }, signal });
        while (piece.received < blob.size) {
          onProgress(piece.received, blob.size);
          const before = piece.received;
          piece = await this.#sendChunk(blob, piece, signal);
          if (piece.received > before) failures = 0;
        }
        onProgress(blob.size, blob.size);
        this.sha256 ??= (await hashed(whole, blob)).hex();
        const done = await this.#ask("POST", `${this.piece}/${piece.upload}/finish`, { json: { sha256: this.sha256 }, signal });
        this.sha256 = undefined;
        return done;
      } catch (problem) {
        const mixedUp = problem instanceof UploadRefused && problem.code === "wrong-digest";
        if (mixedUp) piece = undefined;
        if (mixedUp || whole.length > blob.size) { whole = new Sha256(); this.sha256 = undefined; }
        if ((problem instanceof UploadRefused && !mixedUp) || signal?.aborted || failures >= PAUSES.length) throw problem;
        if (problem instanceof ComeAgain) {
          await pause(problem.seconds, signal, onPause, problem.code);
        } else {
          await pause(PAUSES[failures], signal, onPause, "waiting");
          failures += 1;
          this.chunk = Math.max(SMALLEST, Math.round(this.chunk / GROWTH));
        }
      }
    }
  }

  async #sendChunk(blob, piece, signal) {
    await this.#renew(signal);
    const body = blob.slice(piece.received, piece.received + this.chunk);
    const bytes = await bytesOf(body);
    const digest = base64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
    const begun = performance.now();
    const after = await this.#ask("PUT", `${this.piece}/${piece.upload}?offset=${piece.received}`, { body: bytes, digest, signal });
    const fitting = (body.size * SECONDS_A_CHUNK * 1000) / Math.max(1, performance.now() - begun);
    this.chunk = Math.round(Math.min(LARGEST, GROWTH * this.chunk, Math.max(SMALLEST, fitting)));
    return after;
  }

  /* Renews the token before it expires during a long upload. */
  async #renew(signal) {
    if (Date.now() - this.renewed < RENEW_EVERY) return;
    this.token = (await this.#ask("POST", "token", { signal })).token;
    this.renewed = Date.now();
  }

  async #ask(method, path, { json, body, digest, signal } = {}) {
    const headers = { Authorization: `Bearer ${this.token}` };
    if (json) headers["Content-Type"] = "application/json";
    if (body) Object.assign(headers, { "Content-Type": "application/octet-stream", "Content-Digest": `sha-256=:${digest}:` });
    const response = await fetch(`${this.address}/${path}`, { method, headers, body: json ? JSON.stringify(json) : body, signal });
    if (response.status === 204) return {};
    if (response.status === 401) throw new UploadRefused("expired");
    if (response.status === 408) throw new TypeError("slow");
    const wait = Number(response.headers.get("Retry-After"));
    if (wait > 0) {
      const { code } = await response.json().catch(() => ({}));
      throw new ComeAgain(code === "storage-full" ? code : "waiting-turn", wait);
    }
    if (response.status >= 500) throw new TypeError("server");
    const answer = await response.json();
    if (!response.ok && answer.code !== "wrong-offset") throw new UploadRefused(answer.code);
    return answer;
  }
}

async function hashed(whole, blob) {
  while (whole.length < blob.size) {
    whole.add(await bytesOf(blob.slice(whole.length, whole.length + READ_AT_ONCE)));
  }
  return whole;
}
