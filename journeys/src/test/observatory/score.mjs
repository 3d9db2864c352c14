// node score.mjs HOST HTTP_PORT HTTPS_PORT PATH: what the MDN HTTP Observatory says of a page, as JSON. The package's own
// command takes neither ports nor path.
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

const [host, httpPort, httpsPort, path] = process.argv.slice(2);
const answers = await retrieve(host, { httpPort, httpsPort, path });
if (!answers.responses.https) throw new Error(`No answer of https://${host}:${httpsPort}${path}`);

const results = ALL_TESTS.map((test) => {
  const { result, pass, constructor } = test(answers);
  return { test: constructor.name, result, pass, modifier: result ? getScoreModifier(result) : 0 };
});
const withoutExtras = results.reduce((sum, { modifier }) => sum + Math.min(modifier, 0), 100);
const withExtras = results.reduce((sum, { modifier }) => sum + modifier, 100);
console.log(JSON.stringify({
  address: answers.session.redirectHistory.at(-1)?.url.href.split("?")[0],
  status: answers.responses.auto.status,
  ...getGradeForScore(withoutExtras >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? withExtras : withoutExtras),
  results,
}, null, 2));
