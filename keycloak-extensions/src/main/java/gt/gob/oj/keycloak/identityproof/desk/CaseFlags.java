package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.DeclaredData;
import gt.gob.oj.keycloak.identityproof.Flag;
import gt.gob.oj.keycloak.identityproof.Flags;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The marks that the directory, the checks, the capture and the realm's share give a request. */
public final class CaseFlags implements Flags {

    private final CitizenRecords citizens;
    private final Advice advice;
    private final Function<String, DeskRules> rules;

    /** @param rules those of a realm, by its id */
    public CaseFlags(CitizenRecords citizens, Advice advice, Function<String, DeskRules> rules) {
        this.citizens = citizens;
        this.advice = advice;
        this.rules = rules;
    }

    @Override
    public Set<Flag> refresh(UnitOfWork.Records records, IdentityProof proof) {
        Advice.Findings findings = advice.about(records, proof);
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
                records.proofs()
                        .declared(proof.id())
                        .filter(d -> !d.equals(DeclaredData.digest(citizens, proof.citizen())))
                        .isPresent());
        add(flags, Flag.WRITTEN_STATEMENT, findings.written());
        add(flags, Flag.SAMPLED, rules.apply(proof.citizen().realmId()).samples(proof.id()));
        records.desk().queue().flag(proof.id(), flags);
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
