package gt.gob.oj.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a description under {@code docs} says of an operation; tests beside the code keep descriptions and code in step.
 *
 * @param access who may call it: {@code x-access}
 */
record ApiOperation(String method, String path, String access) {

    private static final Pattern LINE =
            Pattern.compile("^(?:  (/\\S*)|    (get|put|post|delete)|      x-access: (\\S+)):?$");

    /** Read line by line: the file is ours, and each operation says in its own line who may call it. */
    static List<ApiOperation> describedIn(String name) throws IOException {
        Path file = Path.of(System.getProperty("portal.root", ".."), "docs", name + ".openapi.yaml");
        List<ApiOperation> operations = new ArrayList<>();
        String path = "";
        String method = "";
        int methods = 0;
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            if (matcher.group(1) != null) {
                path = matcher.group(1).replaceFirst(":$", "");
            } else if (matcher.group(2) != null) {
                method = matcher.group(2);
                methods++;
            } else {
                operations.add(new ApiOperation(method, path, matcher.group(3)));
            }
        }
        assertThat(operations)
                .as("operations that say who may call them")
                .hasSizeGreaterThan(10)
                .hasSize(methods);
        return operations;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
