package gt.gob.oj.bench.pages;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gt.gob.oj.localstack.process.Command;
import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lighthouse from npm, in the version of {@code package-lock.json}, with its settings for a phone on a slow network.
 */
record Lighthouse(Path folder) {

    record Marks(int performance, int accessibility, double largestPaintMillis) {}

    static Lighthouse installed(Path root) {
        if (!Command.works("npm", "--version") || !Command.works("node", "--version")) {
            throw new Problem("This benchmark needs Node.js 22 or newer with npm: install them (https://nodejs.org).");
        }
        var folder = root.resolve(".local").resolve("lighthouse");
        try {
            Files.createDirectories(folder);
            for (var file : List.of("package.json", "package-lock.json")) {
                Files.copy(
                        root.resolve("bench/src/main/lighthouse").resolve(file),
                        folder.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Problem("Cannot write " + folder, e);
        }
        Command.run(folder, Map.of(), folder.resolve("npm.log"), List.of("npm", "ci", "--no-audit", "--no-fund"));
        return new Lighthouse(folder);
    }

    /** Returns the run with the median performance. */
    Marks median(String address, int runs) {
        return IntStream.range(0, runs)
                .mapToObj(run -> marks(address))
                .sorted(Comparator.comparingInt(Marks::performance))
                .skip(runs / 2)
                .findFirst()
                .orElseThrow();
    }

    private Marks marks(String address) {
        var report = folder.resolve("report.json");
        Command.run(
                folder,
                Map.of("CHROME_PATH", Chromium.path().toString()),
                folder.resolve("lighthouse.log"),
                List.of(
                        "node",
                        "node_modules/lighthouse/cli/index.js",
                        address,
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=performance,accessibility",
                        "--chrome-flags=--headless=new --no-sandbox --disable-gpu"));
        try {
            JsonObject json = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
            JsonObject categories = json.getAsJsonObject("categories");
            return new Marks(
                    score(categories, "performance"),
                    score(categories, "accessibility"),
                    json.getAsJsonObject("audits")
                            .getAsJsonObject("largest-contentful-paint")
                            .get("numericValue")
                            .getAsDouble());
        } catch (IOException e) {
            throw new Problem("Cannot read " + report, e);
        }
    }

    private static int score(JsonObject categories, String name) {
        return (int)
                Math.round(100 * categories.getAsJsonObject(name).get("score").getAsDouble());
    }
}
