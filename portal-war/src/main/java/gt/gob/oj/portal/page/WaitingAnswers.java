package gt.gob.oj.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps a long answer back until it is complete, and lets the server send it without a worker thread: a reader who is
 * slow holds up nobody. Short answers fit into the buffers of the system and leave at once.
 */
public final class WaitingAnswers extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptAnswer answer = new KeptAnswer(response);
        try (KeptBytes bytes = answer.bytes()) {
            chain.doFilter(request, answer);
            if (answer.isPassedOn()) {
                return;
            }
            if (bytes.length() <= KeptBytes.AT_ONCE) {
                bytes.transferTo(response.getOutputStream());
            } else {
                AnswerWriter.start(request, response, bytes.detach());
            }
        }
    }
}
