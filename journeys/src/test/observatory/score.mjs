// node score.mjs HOST PORT PATH: what the MDN HTTP Observatory says of a page, as JSON. The package's own command takes
// neither port nor path.
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from "@mdn/mdn-http-observatory/src/grader/charts.js";
import { retrieve } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";

// The package downloads this list of other people's sites when it is installed; nothing here is on it.
const preloaded = join(dirname(createRequire(import.meta.url).resolve("@mdn/mdn-http-observatory")), "../conf/hsts-preload.json");
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");

const [host, httpPort, path] = process.argv.slice(2);
// No server listens there: the answers are those of the plain address.
const answers = await retrieve(host, { httpPort, httpsPort: "1", path });
if (!answers.responses.auto) throw new Error(`No answer of ${host}:${httpPort}${path}`);

const results = ALL_TESTS.map((test) => {
  const { result, pass, constructor } = test(answers);
  return { test: constructor.name, result, pass, modifier: result ? getScoreModifier(result) : 0 };
});
const score = (of) => {
  const lost = of.reduce((sum, { modifier }) => sum + Math.min(modifier, 0), 100);
  const all = of.reduce((sum, { modifier }) => sum + modifier, 100);
  return getGradeForScore(lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost);
};
// What only an https address can pass, and the test of the headers covers.
const transport = ["redirection", "strict-transport-security"];
console.log(JSON.stringify({
  address: answers.session.redirectHistory.at(-1)?.url.href.split("?")[0],
  status: answers.responses.auto.status,
  plain: score(results),
  withoutTransport: score(results.filter(({ test }) => !transport.includes(test))),
  results,
}, null, 2));
