/* Sends one piece of evidence in chunks and goes on after a broken connection. */

const CHUNK = 512 * 1024;
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30];

export class UploadRefused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export class Upload {
  constructor({ address, token, piece }) {
    this.address = `${address}/${piece}`;
    this.token = token;
  }

  async state() {
    const answer = await this.#ask("GET", "");
    return { state: answer.complete ? "complete" : "open", received: answer.received, check: "none", problems: [] };
  }

  async startOver() {
    await this.#ask("DELETE", "");
  }

  async send(blob, { onProgress = () => {}, signal } = {}) {
    let offset = 0;
    await this.startOver();
    for (let failures = 0; ; ) {
      try {
        if (failures > 0) offset = (await this.#ask("GET", "", { signal })).received;
        for (;;) {
          const body = blob.slice(offset, offset + CHUNK);
          const answer = await this.#ask("PUT", `?offset=${offset}&total=${blob.size}`, { body, signal });
          onProgress(answer.received, blob.size);
          if (answer.complete) return this.state();
          offset = answer.received;
          failures = 0;
        }
      } catch (problem) {
        if (problem instanceof UploadRefused || signal?.aborted || failures >= PAUSES.length) throw problem;
        await pause(PAUSES[failures]);
        failures += 1;
      }
    }
  }

  async #ask(method, query, options = {}) {
    const headers = { Authorization: `Bearer ${this.token}` };
    if (options.body) headers["Content-Type"] = "application/octet-stream";
    const response = await fetch(this.address + query, { method, headers, ...options });
    if (response.status === 204) return {};
    if (response.status >= 500) throw new TypeError("server");
    const answer = await response.json();
    if (response.status === 401) throw new UploadRefused("expired");
    if (!response.ok && answer.code !== "wrong-offset") throw new UploadRefused(answer.code);
    return answer;
  }
}
