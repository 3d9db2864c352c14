/* Fetches the captcha when the page stands: its box is the last thing one needs, and its script the heaviest. */
if (document.readyState !== "complete") await new Promise((done) => window.addEventListener("load", done, { once: true }));

const href = new URL("../vendor/altcha/altcha.css", import.meta.url).href;
document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
await import("./captcha-widget.js");
