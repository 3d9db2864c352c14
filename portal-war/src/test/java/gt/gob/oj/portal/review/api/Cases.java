package gt.gob.oj.portal.review.api;

import gt.gob.oj.portal.identityserver.WireSample;
import java.util.List;
import java.util.Map;

/** Sample requests as the review API returns them. */
public final class Cases {
    public static final String ID = "11111111-2222-4333-8444-555555555555";

    private static final String CORE = """
            "id":"%s","receiptCode":"ABC-1","status":"pending","givenName":"<b>Ana","familyName":"Pérez",
            "cui":"1234567890123","submittedAt":"2026-01-01T12:00:00Z","since":"2026-01-01T12:00:00Z","attempt":2,
            "flags":["cui-doubtful","from-tomorrow"],"assignedToMe":true,"assigned":true
            """.formatted(ID);

    private static final String ITEM =
            "{" + CORE + ",\"assignedUntil\":\"2126-01-01T12:00:00Z\",\"opinions\":0,\"readable\":false}";

    static final String DETAILS = """
            {%s,"cuiDoubtful":true,"birthDate":"1990-03-27","email":"ana@example.com","phone":null,"address":"Zona 1",
            "casillero":null,"municipality":"Guatemala","department":"Guatemala",
            "assignment":{"mine":true,"until":"2026-01-02T12:00:00Z"},
            "video":{"number":"4711","prompts":[{"code":"name","text":"Diga su nombre","atMillis":3500},
            {"code":"cui","text":"Diga su CUI","atMillis":null}],"written":false,"statement":"Solicito ser parte"},
            "inspections":[{"piece":"front","state":"good","findings":[{"code":"blur","severity":"warning","value":"44"}]},
            {"piece":"video","state":"good","findings":[]}],
            "comparison":[{"field":"cui","declared":"1234567890123","read":"1234567890124","result":"different"},
            {"field":"birthDate","declared":"1990-03-27","read":null,"result":"unreadable"},
            {"field":"sex","declared":"F","read":"F","result":"equal"}],
            "evidence":[
            {"piece":"front","attempt":1,"contentType":"image/jpeg","length":3,"sha256":"00","current":false},
            {"piece":"front","attempt":2,"contentType":"image/jpeg","length":3,"sha256":"00","current":true},
            {"piece":"video","attempt":1,"contentType":"video/mp4","length":3,"sha256":"00","current":true}],
            "opinions":[{"attempt":1,"at":"2026-01-01T13:00:00Z","outcome":"correct","codes":["other"],"words":"w",
            "mine":false,"by":null}],
            "corrections":[{"attempt":1,"piece":"front","code":"document-cut","words":"falta","mark":null}],
            "notes":[{"at":"2026-01-01T13:00:00Z","by":null,"text":"nota","mine":true}],
            "sameEvidence":[{"id":"x","receiptCode":"XYZ-9","piece":"front"}],"fourEyes":true,"transcript":"lo que oí",
            "eraseAt":null}
            """.formatted(CORE);

    private Cases() {}

    public static RequestItem item(Map<String, String> changes) {
        return WireSample.read(changed(ITEM, changes), RequestItem.class);
    }

    public static RequestDetails details() {
        return details(Map.of());
    }

    public static RequestDetails details(Map<String, String> changes) {
        return WireSample.read(changed(DETAILS, changes), RequestDetails.class);
    }

    public static RequestPage page(List<RequestItem> items) {
        return new RequestPage(items, "a b", "c", new RequestPage.Counts(1001, 2, 3, 1));
    }

    public static RequestPage noPage() {
        return new RequestPage(List.of(), null, null, new RequestPage.Counts(0, 0, 0, 0));
    }

    /** A change that replaces nothing is a mistake of the test. */
    private static String changed(String json, Map<String, String> changes) {
        String all = json;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (!all.contains(change.getKey())) {
                throw new IllegalArgumentException("Nothing to change: " + change.getKey());
            }
            all = all.replace(change.getKey(), change.getValue());
        }
        return all;
    }
}
