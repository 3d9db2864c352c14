package gt.gob.oj.keycloak.identityproof;

import java.util.function.Function;

/** Runs short work in a transaction of its own: what it returns is committed. */
public interface UnitOfWork {

    <T> T run(Function<Records, T> work);

    record Records(
            IdentityProofs proofs,
            EvidenceRecords evidence,
            Captures captures,
            HandOffs handOffs,
            Inspections inspections,
            Audit audit,
            Notices notices,
            DeskRecords desk,
            CitizenRecords citizens) {}
}
