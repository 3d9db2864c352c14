package gt.gob.oj.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * Searches for people. Their words are names, numbers and addresses, which never stand in the address of a page: it names
 * a code, and {@link KeptForms} has the words for an hour. "Back", "Reload" and several tabs find their own list again.
 */
@ApplicationScoped
public class KeptSearches {
    /** Of the list's address. */
    public static final String CODE = "busqueda";

    @Inject
    private KeptForms forms;

    /**
     * Leads from the search to its list.
     *
     * @param page path of the list with the rest of its query
     * @return empty when the words cannot be kept; then the caller answers with the list itself
     */
    public Optional<Response> list(
            String page, String words, HttpServletRequest request, HttpServletResponse response) {
        SearchList searches = forms.find(request)
                .map(KeptForm::fields)
                .map(SearchList::of)
                .orElseGet(() -> new SearchList(List.of()));
        SearchList more = searches.with(words);
        String address = page + (page.contains("?") ? "&" : "?") + CODE + "=" + more.newest();
        return forms.back(address, more.fields(), List.of(), "", request, response);
    }

    /** What the list at an address is about; empty when its hour is over, or it is another person's or browser's. */
    public Optional<String> words(String code, HttpServletRequest request) {
        return code.isEmpty()
                ? Optional.empty()
                : forms.find(request).map(KeptForm::fields).map(SearchList::of).flatMap(all -> all.words(code));
    }

    /** A search that was sent when the session had ended: after the sign-in it goes on. */
    public Optional<Fields> interrupted(String field, HttpServletRequest request) {
        return forms.find(request)
                .filter(form -> form.reason() == KeptForm.Reason.EXPIRED)
                .map(KeptForm::fields)
                .filter(fields -> !Spelling.line(fields.text(field)).isEmpty());
    }
}
