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
    /** With an access token, which is no leave to upload: of the owner, of somebody else, of staff. */
    OWNER,
    OTHER_CITIZEN,
    REVIEWER_WITHOUT_CASE,
    REVIEWER_WITH_CASE,
    ADMINISTRATOR,
    AUDITOR,
    SUPERVISOR,
    /** With a leave of a sign-in that has ended. */
    SIGNED_OUT,
    /** With a leave for a request of their own, who name the owner's upload. */
    OTHER_UPLOADER,
    PHONE,
    UPLOADER;

    static final Set<CaptureCaller> OWN = EnumSet.of(PHONE, UPLOADER);
    static final Set<CaptureCaller> UPLOADING = EnumSet.of(OTHER_UPLOADER, PHONE, UPLOADER);
}
