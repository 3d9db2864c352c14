package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.desk.CaseFile;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.judgement.GivenCorrection;
import gt.gob.oj.keycloak.identityproof.judgement.Mark;
import gt.gob.oj.keycloak.identityproof.judgement.Note;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Combines a case with the realm's and the directory's data about its citizen. */
record CaseViews(KeycloakSession session, CitizenRecords citizens, Retention retention, String reviewerId) {

    CaseView view(CaseFile file) {
        IdentityProof proof = file.proof();
        UserModel user = user(proof.citizen().userId());
        CitizenRecord record = citizens.find(proof.citizen()).orElse(null);
        var assignment = proof.assignment();
        return new CaseView(
                proof.id(),
                of(proof.submission(), s -> s.receiptCode().value()),
                proof.state().code(),
                of(user, UserModel::getFirstName),
                of(user, UserModel::getLastName),
                of(record, CitizenRecord::cui),
                of(proof.submission(), s -> s.at().toString()),
                proof.since().toString(),
                proof.attempt(),
                QueueViews.flags(file.flags()),
                assignment != null,
                assignment != null,
                record != null && record.cuiDoubtful(),
                of(record, r -> r.birthDate().toString()),
                of(user, UserModel::getEmail),
                of(user, u -> u.getFirstAttribute("phoneNumber")),
                of(user, u -> u.getFirstAttribute("address")),
                of(user, u -> u.getFirstAttribute("casillero")),
                of(record, CitizenRecord::municipality),
                of(record, CitizenRecord::department),
                of(assignment, a -> new CaseView.Assignment(true, a.until().toString())),
                video(file.findings().video()),
                file.findings().inspections().stream().map(CaseViews::view).toList(),
                file.findings().comparison().stream()
                        .map(c -> new CaseView.Comparison(c.field(), c.declared(), c.read(), c.result()))
                        .toList(),
                evidence(file.evidence()),
                file.opinions().stream().map(o -> view(o, assignment == null)).toList(),
                file.corrections().stream().map(CaseViews::view).toList(),
                notes(file.notes()),
                file.findings().sameEvidence().stream()
                        .map(s -> new CaseView.SameEvidence(
                                s.proofId(), s.receiptCode(), s.piece().code()))
                        .toList(),
                file.fourEyes(),
                file.transcript(),
                of(retention.erasureOf(proof).orElse(null), Instant::toString));
    }

    private static List<CaseView.Evidence> evidence(List<Evidence> all) {
        Map<Piece, String> last = new EnumMap<>(Piece.class);
        all.forEach(e -> last.put(e.piece(), e.id()));
        return all.stream()
                .map(e -> new CaseView.Evidence(
                        e.piece().code(),
                        e.attempt(),
                        e.type().mediaType(),
                        e.received(),
                        e.sha256(),
                        e.id().equals(last.get(e.piece()))))
                .toList();
    }

    private static CaseView.@Nullable VideoTask video(Advice.@Nullable VideoTask task) {
        return task == null
                ? null
                : new CaseView.VideoTask(
                        task.number(),
                        task.prompts().stream()
                                .map(p -> new CaseView.Prompt(p.code(), p.text(), p.atMillis()))
                                .toList(),
                        task.written(),
                        task.statement());
    }

    private static CaseView.Inspection view(Advice.Inspection inspection) {
        return new CaseView.Inspection(
                inspection.piece().code(),
                inspection.state(),
                inspection.findings().stream()
                        .map(f -> new CaseView.Finding(f.code(), f.severity(), f.value()))
                        .toList());
    }

    private CaseView.Opinion view(Opinion opinion, boolean named) {
        return new CaseView.Opinion(
                opinion.attempt(),
                opinion.at().toString(),
                opinion.outcome().code(),
                opinion.codes().stream().sorted().map(ReasonCode::code).toList(),
                opinion.words(),
                opinion.reviewerId().equals(reviewerId),
                named ? orNull(name(opinion.reviewerId())) : null);
    }

    static CaseView.Correction view(GivenCorrection given) {
        return new CaseView.Correction(
                given.attempt(),
                given.correction().piece().code(),
                given.correction().code().code(),
                given.correction().words(),
                mark(given.correction().mark()));
    }

    private static CaseView.@Nullable Mark mark(@Nullable Mark mark) {
        return switch (mark) {
            case null -> null;
            case Mark.Area a -> new CaseView.Mark(a.x(), a.y(), a.width(), a.height(), null);
            case Mark.Moment m -> new CaseView.Mark(null, null, null, null, m.second());
        };
    }

    private List<CaseView.Note> notes(List<Note> notes) {
        Map<String, String> names =
                notes.stream().map(Note::reviewerId).distinct().collect(Collectors.toMap(id -> id, this::name));
        return notes.stream().map(n -> view(n, names.get(n.reviewerId()))).toList();
    }

    CaseView.Note view(Note note) {
        return view(note, name(note.reviewerId()));
    }

    private CaseView.Note view(Note note, @Nullable String name) {
        return new CaseView.Note(
                note.at().toString(),
                orNull(name),
                note.text(),
                note.reviewerId().equals(reviewerId));
    }

    private static @Nullable String orNull(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    private String name(String userId) {
        UserModel user = user(userId);
        return user == null
                ? ""
                : Stream.of(user.getFirstName(), user.getLastName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private @Nullable UserModel user(String userId) {
        return session.users().getUserById(session.getContext().getRealm(), userId);
    }

    private static <S, T> @Nullable T of(@Nullable S source, Function<S, @Nullable T> value) {
        return source == null ? null : value.apply(source);
    }
}
