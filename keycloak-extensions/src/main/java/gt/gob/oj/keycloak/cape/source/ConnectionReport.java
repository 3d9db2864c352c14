package gt.gob.oj.keycloak.cape.source;

import java.util.Locale;

/** What a trial of a database of CAPE found. */
public sealed interface ConnectionReport {

    /** Why nothing can be read. */
    enum Fault {
        CANNOT_CONNECT,
        ACCESS_DENIED,
        TABLE_MISSING,
        COLUMN_MISSING,
        MAY_NOT_READ,
        FAILED;

        /** Part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * It can be read.
     *
     * @param accounts how many there are; -1 where counting takes too long
     * @param withCui how many of them carry something as CUI; -1 likewise
     * @param mayWrite the role could change the table, which it should not
     */
    record Works(long accounts, long withCui, boolean mayWrite) implements ConnectionReport {}

    /**
     * It cannot.
     *
     * @param subject the table or column, otherwise empty
     */
    record Failed(Fault fault, String subject) implements ConnectionReport {}
}
