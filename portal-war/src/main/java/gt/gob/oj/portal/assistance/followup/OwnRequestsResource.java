package gt.gob.oj.portal.assistance.followup;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The requests that a person has sent while signed in. */
@Path("/mi-perfil/solicitudes")
@ApplicationScoped
public class OwnRequestsResource {
    private static final int LONGEST_START = 120;

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseReference references;

    @Inject
    private Person person;

    /** A request and the reference that opens its thread. */
    public record Own(AssistanceCase request, String reference) {
        /** Returns the beginning of the words. */
        public String start() {
            String words = request.getMessage().replaceAll("\\s+", " ");
            return words.length() <= LONGEST_START ? words : words.substring(0, LONGEST_START) + "…";
        }
    }

    @GET
    public Page requests() {
        return page(cases.of(person.id()).stream()
                .map(one -> new Own(one, references.of(one.getId())))
                .toList());
    }

    static Page page(List<Own> requests) {
        return Page.of("assistance/requests").with("requests", requests);
    }
}
