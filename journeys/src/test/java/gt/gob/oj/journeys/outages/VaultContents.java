package gt.gob.oj.journeys.outages;

import gt.gob.oj.journeys.kit.RunningStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the stored bytes with the rows of the database; each chunk is named {@code object/name}. */
final class VaultContents {

    private VaultContents() {}

    static Set<String> files(RunningStack stack) throws IOException {
        try (Stream<Path> all = Files.walk(stack.vault())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Set<String> rows(RunningStack stack) throws SQLException {
        return new TreeSet<>(texts(
                stack,
                "select evidence_id || '/' || name from oj_evidence_part p join oj_evidence e on e.id = p.evidence_id where '' = ?",
                ""));
    }

    /** Returns the SHA-256 of each chunk of an object, in order. */
    static List<String> digests(RunningStack stack, String object) throws SQLException {
        return texts(stack, "select sha256 from oj_evidence_part where evidence_id = ? order by part_number", object);
    }

    private static List<String> texts(RunningStack stack, String query, String parameter) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection realm = stack.database("keycloak");
                PreparedStatement statement = realm.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
