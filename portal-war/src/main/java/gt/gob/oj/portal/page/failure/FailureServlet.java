package gt.gob.oj.portal.page.failure;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PageAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows failures that happen outside the resources: in the container, in a filter, or during the sign-in. */
public final class FailureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageAnswers answers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        FailureKind kind = FailureKind.of(request, status);
        Page page = FailurePage.page(kind);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            page = page.with("number", FailurePage.log(fault));
        }
        response.setStatus(status);
        byte[] html = answers.answer(page, request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
