package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.assistance.OwnContactClient.Account;
import gt.gob.oj.portal.assistance.OwnContactClient.OwnRecord;
import gt.gob.oj.portal.assistance.cases.RequestKind;
import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.typed.Phone;
import gt.gob.oj.portal.signin.Person;
import gt.gob.oj.portal.signin.session.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prefills the form for a signed-in person. In an outage, when people need help most, it is just prefilled less. */
@ApplicationScoped
class OwnContact {
    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");
    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final Person person;
    private final OwnContactClient client;

    @Inject
    OwnContact(Person person, IdentityServerClients clients) {
        this.person = person;
        this.client = clients.client(OwnContactClient.class, "");
    }

    AssistanceForm form() {
        String token = UUID.randomUUID().toString();
        return person.signedIn().map(profile -> filled(token, profile)).orElseGet(() -> AssistanceForm.empty(token));
    }

    private AssistanceForm filled(String token, Profile profile) {
        try {
            return of(
                    token,
                    profile,
                    known(() -> client.account(false), Account.UNKNOWN),
                    known(client::ownRecord, OwnRecord.UNKNOWN));
        } catch (OutOfService | WebApplicationException unknown) {
            LOG.log(Level.INFO, "The form is not prefilled with telephone and age: {0}", unknown.getMessage());
            return of(token, profile, Account.UNKNOWN, OwnRecord.UNKNOWN);
        }
    }

    private static <T> T known(Supplier<T> question, T unknown) {
        try {
            return question.get();
        } catch (ClientErrorException refused) {
            return unknown;
        }
    }

    static AssistanceForm of(String token, Profile profile, Account account, OwnRecord record) {
        String email = Objects.requireNonNullElse(account.email(), profile.email());
        return new AssistanceForm(
                token,
                RequestKind.QUESTION.key(),
                new AssistanceForm.Sender(
                        Objects.requireNonNullElse(account.firstName(), profile.givenName()),
                        Objects.requireNonNullElse(record.cui(), profile.cui()),
                        Objects.requireNonNullElse(account.lastName(), profile.familyName()),
                        "",
                        age(record.birthDate())),
                new AssistanceForm.Contact(
                        Phone.read(account.phone()).map(Phone::display).orElse(""), email, email),
                "");
    }

    private static String age(@Nullable LocalDate birthDate) {
        return birthDate == null
                ? ""
                : Integer.toString(
                        Period.between(birthDate, LocalDate.now(GUATEMALA)).getYears());
    }
}
