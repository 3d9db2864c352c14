package gt.gob.oj.keycloak.cape.source;

import java.util.Locale;

/** The result of testing a CAPE database. */
public sealed interface ConnectionReport {

    /** Why nothing can be read. */
    enum Fault {
        CANNOT_CONNECT,
        ACCESS_DENIED,
        TABLE_MISSING,
        COLUMN_MISSING,
        MAY_NOT_READ,
        FAILED;

        /** A part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The table can be read.
     *
     * @param accounts the number of rows; -1 if counting takes too long
     * @param withCui the number of rows with a value in the CUI column; -1 likewise
     * @param mayWrite whether the role could change the table, which it should not
     */
    record Works(long accounts, long withCui, boolean mayWrite) implements ConnectionReport {}

    /**
     * The table cannot be read.
     *
     * @param subject the table or column concerned, or empty
     */
    record Failed(Fault fault, String subject) implements ConnectionReport {}
}
