package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** What the review API said to something done: well done, or refused with a code. */
record DeskAnswer(int status, JsonObject body) {
    static final DeskAnswer DONE = new DeskAnswer(204, JsonValue.EMPTY_JSON_OBJECT);

    boolean done() {
        return status < 300;
    }

    /** Of the refusal. */
    String code() {
        return JsonParts.text(body, "code");
    }

    /** Whether the case is not the caller's, or no longer. */
    boolean lost() {
        return code().equals("not-assigned") || code().equals("taken");
    }

    @Override
    public String toString() {
        return "DeskAnswer[" + status + " " + code() + "]";
    }
}
