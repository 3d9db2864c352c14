/* Follows the sign-in in other tabs. What the server says stands in the attributes of <body>. */
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { ssoUrl, authSession } = document.body.dataset;
if (ssoUrl) startSessionPolling(ssoUrl);
if (authSession) checkAuthSession(authSession);

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
