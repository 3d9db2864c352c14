package gt.gob.oj.journeys.registration;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.people.Citizen;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A registration that nobody confirms; it is made to expire at once. */
record AbandonedRegistration(RunningStack stack, String email) {

    private static final AtomicReference<@Nullable AbandonedRegistration> OF_THIS_RUN = new AtomicReference<>();

    static AbandonedRegistration begin(RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        PlainRegistration.at(stack).submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        PendingRegistrations.letTheRegistrationExpire(stack, citizen.email());
        AbandonedRegistration begun = new AbandonedRegistration(stack, citizen.email());
        OF_THIS_RUN.set(begun);
        return begun;
    }

    /** Creates one if the class runs alone. */
    static AbandonedRegistration ofThisRun(RunningStack stack) throws SQLException {
        AbandonedRegistration begun = OF_THIS_RUN.get();
        return begun == null ? begin(stack) : begun;
    }

    boolean isStored() throws SQLException {
        return RealmDatabase.count(stack, "select count(*) from oj_registration where email = ?", email) == 1;
    }
}
