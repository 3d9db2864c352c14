package gt.gob.oj.keycloak.cape.source;

import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of CAPE as text by column, without the columns that CAPE lacks. */
record LegacyRow(Map<LegacyColumn, String> texts, LegacySchema schema) {

    private static final int ISO_LENGTH = "2000-01-31".length();
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    LegacyAccount account() {
        return new LegacyAccount(
                needed(LegacyColumn.ID),
                EmailSpelling.of(needed(LegacyColumn.EMAIL)),
                needed(LegacyColumn.PASSWORD).strip(),
                isActive(),
                texts.get(LegacyColumn.CUI),
                date(texts.get(LegacyColumn.BIRTH_DATE)),
                texts.get(LegacyColumn.GIVEN_NAMES),
                texts.get(LegacyColumn.SURNAMES),
                texts.get(LegacyColumn.PHONE));
    }

    private String needed(LegacyColumn column) {
        return texts.getOrDefault(column, "");
    }

    private boolean isActive() {
        return schema.column(LegacyColumn.ACTIVE).isEmpty()
                || schema.activeValues()
                        .contains(needed(LegacyColumn.ACTIVE).strip().toLowerCase(Locale.ROOT));
    }

    /** A date or time in a database format, or day/month/year. */
    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String written = text.strip();
        try {
            return written.contains("/")
                    ? LocalDate.parse(written, DAY_FIRST)
                    : LocalDate.parse(written.substring(0, Math.min(written.length(), ISO_LENGTH)));
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
