/* Follows the sign-in in other tabs. What the server says stands in the attributes of <body>. */

const { ssoUrl, authSession } = document.body.dataset;

const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1).replace(/^"|"$/g, "");

// Another page would take away what was typed: then the person decides, by sending the form.
const isUntouched = () => [...document.querySelectorAll("input:not([type=hidden], [type=checkbox]), select, textarea")]
  .every((field) => field.tagName === "SELECT" || field.value === field.defaultValue);

// Signed in meanwhile in another tab.
if (ssoUrl && !cookie("KEYCLOAK_SESSION")) {
  const watch = setInterval(() => {
    if (!cookie("KEYCLOAK_SESSION") || !isUntouched()) return;
    clearInterval(watch);
    location.href = ssoUrl;
  }, 2000);
  // Safari does not tell by "beforeunload" that a form is being sent (WebKit bug 219102).
  document.addEventListener("submit", () => clearInterval(watch));
  window.addEventListener("beforeunload", () => clearInterval(watch));
}

// Tabs opened at once begin a sign-in each, and the browser keeps the cookie of one: the forms of the others would not be
// taken. Each page says to which it belongs; another one that has just been loaded then loads again, once.
if (authSession && "BroadcastChannel" in window) {
  const tabs = new BroadcastChannel(location.pathname.match(/^.*?\/realms\/[^/]+/)?.[0] ?? "sign-in");
  const loadedAgain = performance.getEntriesByType("navigation")[0]?.type === "reload";
  tabs.addEventListener("message", ({ data }) => {
    if (data !== authSession && !loadedAgain && isUntouched()) location.reload();
  });
  tabs.postMessage(authSession);
  setTimeout(() => tabs.close(), 10000);
}

// The answer to a form gets an address that may be opened again; the code in the form's own is good for one use.
const form = document.querySelector("form[method=post][action*='/login-actions/']");
if (authSession && form && new URLSearchParams(location.search).has("session_code")) {
  const address = new URL(form.getAttribute("action"), location.href);
  address.searchParams.delete("session_code");
  history.replaceState(history.state, "", address);
}

// Links that may be followed only once.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-once-link]");
  if (!link) return;
  if (link.getAttribute("aria-disabled") === "true") return event.preventDefault();
  link.setAttribute("role", "link");
  link.setAttribute("aria-disabled", "true");
});

// The ways on that need no question: when the other applications have answered, and to the other end of a SAML message.
for (const link of document.querySelectorAll("a[data-follow-when-loaded]")) {
  window.addEventListener("load", () => location.replace(link.href));
}
for (const form of document.querySelectorAll("form[data-submit-at-once]")) form.submit();
