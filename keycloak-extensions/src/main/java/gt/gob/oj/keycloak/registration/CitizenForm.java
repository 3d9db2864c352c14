package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.BirthDateReading;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** The citizen's fields of a posted registration form, validated as of {@code today}. */
record CitizenForm(MultivaluedMap<String, String> fields, RegistrationSettings settings, LocalDate today) {

    static final String CUI = "cui";

    /** Names the three date fields together, for messages. */
    private static final String BIRTH_DATE = "birth-date";

    static final String DAY = "birth-date-day";
    static final String MONTH = "birth-date-month";
    static final String YEAR = "birth-date-year";

    /** Present if both CUI and birth date are valid. */
    Optional<Citizen> citizen() {
        return birthDate() instanceof BirthDateReading.Valid(BirthDate birthDate)
                        && birthDate.isAtLeast(settings.minimumAge(), today)
                ? cui().map(cui -> new Citizen(cui, birthDate))
                : Optional.empty();
    }

    /** Present if the CUI is accepted. */
    Optional<Cui> cui() {
        return switch (cuiReading()) {
            case CuiReading.Valid(Cui cui) -> Optional.of(cui);
            case CuiReading.Doubtful(Cui cui) when settings.acceptsDoubtfulCui() -> Optional.of(cui);
            case CuiReading.Doubtful doubtful -> Optional.empty();
            case CuiReading.Wrong wrong -> Optional.empty();
        };
    }

    /** The messages for the person, in form order. Empty if everything is valid. */
    List<FormMessage> mistakes() {
        List<FormMessage> mistakes = new ArrayList<>();
        cuiMistake().ifPresent(mistakes::add);
        birthDateMistake().ifPresent(mistakes::add);
        return mistakes;
    }

    private Optional<FormMessage> cuiMistake() {
        if (written(CUI).isBlank()) {
            return Optional.of(new FormMessage(CUI, "register.cui.missing"));
        }
        if (cui().isPresent()) {
            return Optional.empty();
        }
        return switch (cuiReading()) {
            case CuiReading.Valid valid -> Optional.empty();
            case CuiReading.Doubtful(Cui cui) ->
                Optional.of(new FormMessage(CUI, "register.cui.checkDigit", cui.checkDigit()));
            case CuiReading.Wrong(var fault, String part) ->
                Optional.of(
                        switch (fault) {
                            case FORMAT -> new FormMessage(CUI, "register.cui.format");
                            case DEPARTMENT -> new FormMessage(CUI, "register.cui.department", part);
                            case MUNICIPALITY -> new FormMessage(CUI, "register.cui.municipality", part);
                        });
        };
    }

    private Optional<FormMessage> birthDateMistake() {
        return switch (birthDate()) {
            case BirthDateReading.Valid(BirthDate birthDate)
            when birthDate.isAtLeast(settings.minimumAge(), today) -> Optional.empty();
            case BirthDateReading.Valid(BirthDate tooYoung) ->
                Optional.of(new FormMessage(BIRTH_DATE, "register.birthDate.tooYoung", settings.minimumAge()));
            case BirthDateReading.Wrong(var fault) ->
                Optional.of(new FormMessage(
                        BIRTH_DATE,
                        switch (fault) {
                            case MISSING -> "register.birthDate.missing";
                            case NOT_A_DATE -> "register.birthDate.notADate";
                            case SHORT_YEAR -> "register.birthDate.shortYear";
                            case IN_THE_FUTURE -> "register.birthDate.inTheFuture";
                            case TOO_LONG_AGO -> "register.birthDate.tooLongAgo";
                        }));
        };
    }

    private CuiReading cuiReading() {
        return CuiReading.of(written(CUI));
    }

    private BirthDateReading birthDate() {
        return BirthDateReading.of(written(DAY), written(MONTH), written(YEAR), today);
    }

    private String written(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "");
    }
}
