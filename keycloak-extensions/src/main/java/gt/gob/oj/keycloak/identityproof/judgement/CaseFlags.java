package gt.gob.oj.keycloak.identityproof.judgement;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.DeclaredData;
import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.inspection.CaseFlagging;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionRecords;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Twin;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Computes the flags of a request from the directory, the inspection, the capture and the realm's sampling.
 *
 * @param rules the rules of a realm, by its id
 */
public record CaseFlags(
        CaseRecords cases,
        IdentityProofs proofs,
        InspectionRecords inspections,
        CitizenRecords citizens,
        Advice advice,
        Function<String, DeskRules> rules)
        implements CaseFlagging {

    @Override
    public List<Twin> refresh(String realmId, String proofId) {
        Optional<IdentityProof> submitted = cases.lock(realmId, proofId);
        submitted.ifPresent(this::refresh);
        return submitted.map(inspections::twins).orElse(List.of());
    }

    /** Recomputes and saves the request's flags in the same unit of work. */
    public Set<Flag> refresh(IdentityProof proof) {
        Advice.Findings findings = advice.about(proof);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        add(
                flags,
                Flag.CUI_DOUBTFUL,
                citizens.find(proof.citizen())
                        .filter(CitizenRecord::cuiDoubtful)
                        .isPresent());
        add(flags, Flag.SAME_EVIDENCE, !findings.sameEvidence().isEmpty());
        add(flags, Flag.DATA_DIFFER, findings.differ());
        add(
                flags,
                Flag.DATA_CHANGED,
                proofs.declared(proof.id())
                        .filter(d -> !d.equals(DeclaredData.digest(citizens, proof.citizen())))
                        .isPresent());
        add(flags, Flag.WRITTEN_STATEMENT, findings.written());
        add(flags, Flag.SAMPLED, rules.apply(proof.citizen().realmId()).samples(proof.id()));
        cases.flag(proof.id(), flags);
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
