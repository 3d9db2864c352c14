package gt.gob.oj.keycloak.cape.source;

/** The columns that a table of CAPE may have. */
public enum LegacyColumn {
    ID("id-column", "id", true),
    EMAIL("email-column", "correo", true),
    PASSWORD("password-column", "clave", true),
    ACTIVE("active-column", "activo", false),
    CUI("cui-column", "cui", false),
    BIRTH_DATE("birth-date-column", "fecha_nacimiento", false),
    GIVEN_NAMES("given-names-column", "nombres", false),
    SURNAMES("surnames-column", "apellidos", false),
    PHONE("phone-column", "telefono", false);

    private final String setting;
    private final String preset;
    private final boolean needed;

    LegacyColumn(String setting, String preset, boolean needed) {
        this.setting = setting;
        this.preset = preset;
        this.needed = needed;
    }

    /** The setting that names the column. */
    public String setting() {
        return setting;
    }

    public String preset() {
        return preset;
    }

    /** Without it nobody could sign in. */
    boolean isNeeded() {
        return needed;
    }
}
