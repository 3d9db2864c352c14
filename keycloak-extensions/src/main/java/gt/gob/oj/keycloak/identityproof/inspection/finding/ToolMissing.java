package gt.gob.oj.keycloak.identityproof.inspection.finding;

/** An inspection needs a program that is not installed on this machine. */
public final class ToolMissing extends Exception {

    private static final long serialVersionUID = 1L;

    private final String tool;

    public ToolMissing(String tool) {
        super(tool + " is not installed");
        this.tool = tool;
    }

    public String tool() {
        return tool;
    }
}
