/*
 * SHA-256 (FIPS 180-4) of bytes that arrive in parts. The browser's own digest needs all of them at once, and a cheap phone
 * does not have enough memory for a whole video.
 */

const primes = [];
for (let n = 2; primes.length < 64; n += 1) {
  if (primes.every((prime) => n % prime !== 0)) primes.push(n);
}
const fraction = (number) => ((number - Math.floor(number)) * 2 ** 32) | 0;
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

const rotate = (word, bits) => (word >>> bits) | (word << (32 - bits));

export class Sha256 {
  #state = START.slice();
  #words = new Int32Array(64);
  #block = new Uint8Array(BLOCK);
  #length = 0;

  get length() {
    return this.#length;
  }

  add(bytes) {
    for (let at = 0; at < bytes.length; ) {
      const filled = this.#length % BLOCK;
      const some = bytes.subarray(at, at + BLOCK - filled);
      this.#block.set(some, filled);
      this.#length += some.length;
      at += some.length;
      if (this.#length % BLOCK === 0) this.#compress();
    }
    return this;
  }

  /** Ends the computation: nothing can be added afterwards. */
  hex() {
    const bits = BigInt(this.#length) * 8n;
    const filled = this.#length % BLOCK;
    const end = new Uint8Array((filled < 56 ? BLOCK : 2 * BLOCK) - filled);
    end[0] = 0x80;
    new DataView(end.buffer).setBigUint64(end.length - 8, bits);
    this.add(end);
    return [...this.#state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  #compress() {
    const words = this.#words;
    const view = new DataView(this.#block.buffer);
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(4 * i);
    for (let i = 16; i < 64; i += 1) {
      const early = words[i - 15];
      const late = words[i - 2];
      const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words[i] = words[i - 16] + small + words[i - 7] + large;
    }
    let [a, b, c, d, e, f, g, h] = this.#state;
    for (let i = 0; i < 64; i += 1) {
      const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i];
      const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { this.#state[i] += word; });
  }
}
