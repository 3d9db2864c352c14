package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates write receipt codes and case numbers with the macros that keep them on one line. */
class ReceiptCodesTest {

    /** A code in text; in an attribute a quotation mark would come before it. */
    private static final Pattern BARE = Pattern.compile("[^\"]\\$\\{[^}]*(receiptCode|case\\.number)[^}]*}");

    @ParameterizedTest
    @MethodSource("gt.gob.oj.portal.page.MessagesTest#templates")
    void no_template_writes_a_code_without_its_macro(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(BARE);
    }
}
