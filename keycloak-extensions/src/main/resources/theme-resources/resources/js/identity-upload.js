/* Sends each chosen file in chunks, goes on after a broken connection, and lets the form go once everything is there. */

const CHUNK = 4 * 1024 * 1024;
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30];

class Refused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/* XMLHttpRequest, because fetch does not tell how much has been sent. */
const send = (method, address, token, { body = null, onProgress = () => {}, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    if (body) request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded));
    request.addEventListener("load", () => resolve(request));
    request.addEventListener("error", () => reject(new TypeError("network")));
    request.addEventListener("abort", () => reject(new Refused("replaced")));
    signal.addEventListener("abort", () => request.abort());
    request.send(body);
  });

/* Where the server stands after the answer; problems that no repetition can mend are thrown. */
const offsetAfter = (request) => {
  if (request.status >= 500 || request.status === 429) throw new TypeError("server");
  if (request.status === 401) throw new Refused("expired");
  const answer = request.responseText ? JSON.parse(request.responseText) : {};
  if (request.status >= 400 && answer.code !== "wrong-offset") throw new Refused(answer.code ?? "failed");
  return answer;
};

class Upload {
  constructor(box, onChange) {
    this.box = box;
    this.onChange = onChange;
    this.input = box.querySelector("input[type=file]");
    this.progress = box.querySelector("progress");
    this.status = box.querySelector("[data-status]");
    this.complete = box.dataset.complete === "true";
    // The bytes go through here; the form must not carry them a second time.
    this.input.removeAttribute("name");
    this.input.addEventListener("change", () => this.start());
  }

  async start() {
    const file = this.input.files[0];
    this.running?.abort();
    if (!file) return;
    this.running = new AbortController();
    const { signal } = this.running;
    this.setComplete(false);
    this.box.querySelector("[data-received]")?.remove();
    try {
      if (file.size === 0) throw new Refused("empty");
      if (file.size > Number(this.box.dataset.limit)) throw new Refused("too-large");
      await this.transfer(file, signal);
      this.say("done");
      this.setComplete(true);
    } catch (problem) {
      if (signal.aborted) return;
      this.say(problem instanceof Refused ? problem.code : "failed", true);
    }
    this.progress.hidden = true;
  }

  async transfer(file, signal) {
    this.say("uploading");
    this.progress.value = 0;
    this.progress.hidden = false;
    let started = false;
    let offset = 0;
    for (let failures = 0; ; ) {
      try {
        if (!started) {
          const request = await this.request("DELETE", "", { signal });
          if (request.status !== 204) offsetAfter(request);
          started = true;
        } else if (failures > 0) {
          offset = offsetAfter(await this.request("GET", "", { signal })).received;
        }
        while (true) {
          const chunk = file.slice(offset, offset + CHUNK);
          const base = offset;
          const answer = offsetAfter(
            await this.request("PUT", `?offset=${offset}&total=${file.size}`, {
              body: chunk,
              signal,
              onProgress: (sent) => { this.progress.value = (100 * (base + sent)) / file.size; },
            }),
          );
          if (answer.complete) return;
          if (answer.received > offset) failures = 0;
          offset = answer.received;
          this.say("uploading");
        }
      } catch (problem) {
        if (problem instanceof Refused || signal.aborted || failures >= PAUSES.length) throw problem;
        this.say("waiting");
        await pause(PAUSES[failures]);
        failures += 1;
      }
    }
  }

  request(method, query, options) {
    return send(method, this.box.dataset.address + query, this.box.dataset.token, options);
  }

  say(text, failed = false) {
    this.status.className = failed ? "govuk-error-message" : "";
    this.status.textContent = this.box.getAttribute(`data-text-${text}`) ?? this.box.getAttribute("data-text-failed");
  }

  setComplete(complete) {
    this.complete = complete;
    this.onChange();
  }
}

const boxes = [...document.querySelectorAll("[data-module~=identity-upload]")];
const button = document.querySelector("[data-needs-uploads]");
const wait = document.getElementById(button.dataset.needsUploads);

const update = () => {
  const ready = uploads.every((upload) => upload.complete);
  button.disabled = !ready;
  wait.hidden = ready;
};
const uploads = boxes.map((box) => new Upload(box, () => update()));
update();
