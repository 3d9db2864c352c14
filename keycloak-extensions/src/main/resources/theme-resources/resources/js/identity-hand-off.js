/* Shows the link for the phone and follows what arrives from it. */

const SOON = 2000;
const LATER = 8000;
const LIFE = 15 * 60 * 1000;

class HandOff {
  constructor(root) {
    this.root = root;
    for (const button of root.querySelectorAll("[data-do]")) button.addEventListener("click", () => this[button.dataset.do]());
    // A person who uses a phone needs no second one.
    root.hidden = matchMedia("(pointer: coarse) and (max-width: 640px)").matches;
    if (!root.hidden) this.goOn();
  }

  /* The hand-off may have begun in an earlier step. */
  async goOn() {
    const { handOff } = await this.ask("GET", this.root.dataset.upload).catch(() => ({}));
    if (handOff !== "opened") return;
    this.ends = Date.now() + LIFE;
    this.say("opened");
    this.follow();
  }

  async begin() {
    try {
      const answer = await this.ask("POST", this.root.dataset.address);
      const code = new DOMParser().parseFromString(answer.qr, "image/svg+xml").documentElement;
      this.part("code").replaceChildren(document.importNode(code, true));
      this.part("address").textContent = answer.url.replace(/^https?:\/\//, "");
      this.part("address").dataset.href = answer.url;
      this.ends = Date.parse(answer.expiresAt);
      this.show(true);
      this.say("waiting");
      this.follow();
    } catch {
      this.say("failed");
    }
  }

  async end() {
    clearTimeout(this.timer);
    this.show(false);
    try {
      await this.ask("DELETE", this.root.dataset.address);
      this.say("ended");
    } catch {
      this.say("failed");
    }
  }

  follow(pause = SOON) {
    this.timer = setTimeout(() => this.look(pause), pause);
  }

  async look(pause) {
    if (Date.now() > this.ends) {
      this.show(false);
      this.say("over");
      return;
    }
    try {
      const { pieces, handOff } = await this.ask("GET", this.root.dataset.upload);
      const piece = pieces[this.root.dataset.piece];
      if (piece?.state === "complete" && piece.check !== "refused") {
        this.say("arrived");
        location.assign(document.getElementById("identity-proof-evidence").getAttribute("action"));
        return;
      }
      if (handOff === "opened") this.say("opened");
      this.follow(SOON);
    } catch {
      this.follow(Math.min(LATER, 2 * pause));
    }
  }

  async ask(method, address) {
    const response = await fetch(address, { method, headers: { Authorization: `Bearer ${this.root.dataset.token}` } });
    if (!response.ok) throw new TypeError("refused");
    return response.status === 204 ? {} : response.json();
  }

  show(open) {
    this.part("link").hidden = !open;
    this.root.querySelector("[data-do=begin]").hidden = open;
  }

  say(code) {
    const text = this.root.querySelector("template").content.querySelector(`[data-text=${code}]`).textContent;
    if (this.part("status").textContent !== text) this.part("status").textContent = text;
  }

  part(name) {
    return this.root.querySelector(`[data-part=${name}]`);
  }
}

for (const root of document.querySelectorAll("[data-module~=identity-hand-off]")) new HandOff(root);
