package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a reviewer needs for a decision. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseView(
        String id,
        @Nullable String receiptCode,
        String status,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String cui,
        @Nullable String submittedAt,
        String since,
        int attempt,
        List<String> flags,
        boolean assignedToMe,
        boolean assigned,
        boolean cuiDoubtful,
        @Nullable String birthDate,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String casillero,
        @Nullable String municipality,
        @Nullable String department,
        @Nullable Assignment assignment,
        @Nullable VideoTask video,
        List<Inspection> inspections,
        List<Comparison> comparison,
        List<Evidence> evidence,
        List<Opinion> opinions,
        List<Correction> corrections,
        List<Note> notes,
        List<SameEvidence> sameEvidence,
        boolean fourEyes,
        @Nullable String transcript,
        @Nullable String eraseAt) {

    record Assignment(boolean mine, String until) {}

    record Until(String until) {}

    record Decided(String status) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VideoTask(
            @Nullable String number,
            List<Prompt> prompts,
            boolean written,
            @Nullable String statement) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Prompt(String code, String text, @Nullable Long atMillis) {}

    record Inspection(String piece, String state, List<Finding> findings) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Finding(String code, String severity, @Nullable String value) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Comparison(
            String field,
            @Nullable String declared,
            @Nullable String read,
            String result) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Evidence(
            String piece,
            int attempt,
            String contentType,
            long length,
            @Nullable String sha256,
            boolean current) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Opinion(
            int attempt,
            String at,
            String outcome,
            List<String> codes,
            @Nullable String words,
            boolean mine,
            @Nullable String by) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Correction(
            int attempt,
            String piece,
            String code,
            @Nullable String words,
            @Nullable Mark mark) {}

    /** Either an area or a second. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double second) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Note(String at, @Nullable String by, String text, boolean mine) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SameEvidence(String id, @Nullable String receiptCode, String piece) {}
}
