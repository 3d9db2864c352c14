package gt.gob.oj.portal.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import gt.gob.oj.portal.identityserver.WireSample;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sample answers about a person's own request. */
final class OwnProofs {
    private static final String NOTHING = """
            {"status":"none","state":null,"receiptCode":null,"submittedAt":null,"since":null,"attempt":null,
            "decidedAt":null,"reason":null,"codes":[],"place":null,"ahead":null,"expectedFrom":null,"expectedTo":null,
            "corrections":[],"wanted":[],"missing":[],"eraseAt":null,"views":[],"draft":null}""";

    private OwnProofs() {}

    /** Completes a partial answer with default fields. */
    static OwnProof read(String part) {
        return WireSample.read(whole(part), OwnProof.class);
    }

    static String whole(String part) {
        Map<String, Object> answer = new LinkedHashMap<>(fields(NOTHING));
        answer.putAll(fields(part));
        return WireSample.write(answer);
    }

    private static Map<String, Object> fields(String json) {
        return WireSample.read(json, new TypeReference<>() {});
    }
}
