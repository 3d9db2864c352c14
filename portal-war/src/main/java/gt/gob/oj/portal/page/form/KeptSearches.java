package gt.gob.oj.portal.page.form;

import gt.gob.oj.portal.page.form.typed.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * Searches for people. The words are names, numbers and addresses and must not appear in an address. The address has a
 * code, and {@link KeptForms} keeps the words for an hour. "Back", "Reload" and several tabs find their own lists
 * again.
 */
@ApplicationScoped
public class KeptSearches {
    /** Parameter of the list's address. */
    public static final String CODE = "busqueda";

    @Inject
    private KeptForms forms;

    /**
     * Redirects from the search to its list.
     *
     * @param page path of the list with the rest of its query
     * @return empty if the words cannot be kept; the caller then answers with the list itself
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

    /** Returns the words of a code; empty if they have expired or belong to another person or browser. */
    public Optional<String> words(String code, HttpServletRequest request) {
        return code.isEmpty()
                ? Optional.empty()
                : forms.find(request).map(KeptForm::fields).map(SearchList::of).flatMap(all -> all.words(code));
    }

    /** Returns a search that was sent after the session had expired, to be continued after the sign-in. */
    public Optional<Fields> interrupted(String field, HttpServletRequest request) {
        return forms.find(request)
                .filter(form -> form.reason() == KeptForm.Reason.EXPIRED)
                .map(KeptForm::fields)
                .filter(fields -> !Spelling.line(fields.text(field)).isEmpty());
    }
}
