package gt.gob.oj.journeys.identityproof;

import java.util.EnumSet;
import java.util.Set;

/** Who calls the operations of the capture. */
enum CaptureCaller {
    NOBODY,
    GARBAGE,
    UNSIGNED,
    EXPIRED,
    OTHER_REALM,
    OTHER_AUDIENCE,
    /** Has an access token, which is not an upload token: the owner, another person, staff. */
    OWNER,
    OTHER_CITIZEN,
    REVIEWER_WITHOUT_CASE,
    REVIEWER_WITH_CASE,
    ADMINISTRATOR,
    AUDITOR,
    SUPERVISOR,
    /** Has an upload token of a sign-in that has ended. */
    SIGNED_OUT,
    /** Has an upload token for a request of their own and names the owner's upload. */
    OTHER_UPLOADER,
    PHONE,
    UPLOADER;

    static final Set<CaptureCaller> OWN = EnumSet.of(PHONE, UPLOADER);
    static final Set<CaptureCaller> UPLOADING = EnumSet.of(OTHER_UPLOADER, PHONE, UPLOADER);
}
