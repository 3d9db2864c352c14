package gt.gob.oj.journeys.security;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.kit.http.PlainReset;
import gt.gob.oj.journeys.people.Citizen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Registration and password reset do not reveal who has an account. */
@Journey
@Order(RunOrder.SOON)
class EnumerationTest {

    private static final int TRIES = Integer.getInteger("journeys.enumeration.tries", 10);

    @Test
    void password_reset_answers_alike_for_known_and_unknown_addresses(RunningStack stack) throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        for (int i = 0; i < TRIES; i++) {
            String someone = LocalCitizens.create(stack);
            String nobody = aCitizen().build().email();
            PlainReset first = PlainReset.at(stack);
            PlainReset second = PlainReset.at(stack);
            Series.inTurns(
                    i,
                    () -> known.add(someone, () -> first.ask(someone)),
                    () -> unknown.add(nobody, () -> second.ask(nobody)));
        }

        Series.print("reset", known, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers());
    }

    @Test
    void registration_answers_alike_for_known_and_unknown_addresses_and_numbers(RunningStack stack, Mailbox mailbox)
            throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        Series knownNumber = new Series();
        Citizen owner = aCitizen().build();
        PlainRegistration form = PlainRegistration.at(stack);
        AnonymousAnswer page = AnonymousAnswer.of(register(form, owner, true), owner.email());
        form.browser().get(mailbox.await(owner.email()).linkCalled("Aquí"));
        for (int i = 0; i < TRIES; i++) {
            Citizen nobody = aCitizen().build();
            Citizen someone = aCitizen().withEmail(LocalCitizens.create(stack)).build();
            Citizen impostor = aCitizen().withCui(owner.cui()).build();
            PlainRegistration first = PlainRegistration.at(stack);
            PlainRegistration second = PlainRegistration.at(stack);
            PlainRegistration third = PlainRegistration.at(stack);
            Series.inTurns(
                    i,
                    () -> known.add(someone.email(), () -> register(first, someone, false)),
                    () -> unknown.add(nobody.email(), () -> register(second, nobody, false)),
                    () -> knownNumber.add(impostor.email(), () -> register(third, impostor, false)));
        }
        List<AnonymousAnswer> pages = new ArrayList<>();
        for (Citizen one : List.of(
                aCitizen().withEmail(owner.email()).build(),
                aCitizen().withCui(owner.cui()).build())) {
            pages.add(AnonymousAnswer.of(register(PlainRegistration.at(stack), one, true), one.email()));
        }

        Series.print("registration, e-mail", known, unknown);
        Series.print("registration, CUI", knownNumber, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers()).isEqualTo(knownNumber.answers());
        assertThat(pages).allMatch(page::equals);
    }

    private static Response register(PlainRegistration form, Citizen citizen, boolean toTheEnd) {
        return toTheEnd
                ? form.submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password())
                : form.submitOnce(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
    }
}
