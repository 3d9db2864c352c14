package gt.gob.oj.portal.page.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stores a long answer until it is complete and lets the server send it without a worker thread, so that a slow reader
 * does not delay others. Short answers fit into the buffers of the system and are sent at once.
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
