/* Computes the captcha's proof of work in the background. Loaded when the box is used: see oj-captcha in oj.js. */

const MOST_WORKERS = 4;
const MOST_MILLISECONDS = 90000;

const hex = (text) => Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("");

const search = (parameters) => {
  const step = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
  const workers = Array.from({ length: step }, () => new Worker(new URL("../vendor/altcha/sha.js", import.meta.url)));
  const found = workers.map((worker, start) => new Promise((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }) => (Number.isInteger(data?.counter) ? resolve(data.counter) : reject(data?.error));
    worker.postMessage({ type: "work", challenge: { parameters }, counterMode: "string", counterStart: start, counterStep: step, timeout: MOST_MILLISECONDS });
  }));
  return Promise.any(found).finally(() => { for (const worker of workers) worker.terminate(); });
};

/** Returns the value of the form field: the challenge and the number that solves it. */
export const solve = async (address) => {
  const { algorithm, challenge, salt, signature } = await (await fetch(address)).json();
  const number = await search({ algorithm, nonce: hex(salt), salt: "", keyPrefix: challenge, cost: 1 });
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
};
