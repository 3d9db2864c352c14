/* Follows the sign-in in other tabs. The server's data are in the attributes of <body>. */

const { ssoUrl, authSession } = document.body.dataset;

const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1).replace(/^"|"$/g, "");

// Loading another page would lose typed data, so the page stays until the person submits the form.
const isUntouched = () => [...document.querySelectorAll("input:not([type=hidden], [type=checkbox]), select, textarea")]
  .every((field) => field.tagName === "SELECT" || field.value === field.defaultValue);

// Signed in meanwhile in another tab.
if (ssoUrl && !cookie("KEYCLOAK_SESSION")) {
  const watch = setInterval(() => {
    if (!cookie("KEYCLOAK_SESSION") || !isUntouched()) return;
    clearInterval(watch);
    location.href = ssoUrl;
  }, 2000);
  // Safari does not fire "beforeunload" when a form is submitted (WebKit bug 219102).
  document.addEventListener("submit", () => clearInterval(watch));
  window.addEventListener("beforeunload", () => clearInterval(watch));
}

// Tabs opened at once start a sign-in each, but the browser keeps only one cookie, so the forms of the other tabs would be
// refused. Each page announces its sign-in; an untouched page with another sign-in reloads once.
if (authSession && "BroadcastChannel" in window) {
  const tabs = new BroadcastChannel(location.pathname.match(/^.*?\/realms\/[^/]+/)?.[0] ?? "sign-in");
  const loadedAgain = performance.getEntriesByType("navigation")[0]?.type === "reload";
  tabs.addEventListener("message", ({ data }) => {
    if (data !== authSession && !loadedAgain && isUntouched()) location.reload();
  });
  tabs.postMessage(authSession);
  setTimeout(() => tabs.close(), 10000);
}

// Gives the answer to a form an address that can be opened again; the code in the form's own address works once.
const form = document.querySelector("form[method=post][action*='/login-actions/']");
if (authSession && form && new URLSearchParams(location.search).has("session_code")) {
  const address = new URL(form.getAttribute("action"), location.href);
  address.searchParams.delete("session_code");
  history.replaceState(history.state, "", address);
}

// Links that can be followed only once.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-once-link]");
  if (!link) return;
  if (link.getAttribute("aria-disabled") === "true") return event.preventDefault();
  link.setAttribute("role", "link");
  link.setAttribute("aria-disabled", "true");
});

// Continues without a click: after the other applications have answered, and for a SAML message.
for (const link of document.querySelectorAll("a[data-follow-when-loaded]")) {
  window.addEventListener("load", () => location.replace(link.href));
}
for (const form of document.querySelectorAll("form[data-submit-at-once]")) form.submit();
