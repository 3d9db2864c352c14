package gt.gob.oj.keycloak.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "text/html; charset=\"utf-8\"; version=1",
                "multipart/form-data; boundary=----WebKitFormBoundaryA1",
                "multipart/form-data; boundary=\"a b, c; d\"",
                "application/x-www-form-urlencoded;",
                "application/vnd.oj+json"
            })
    void media_type_is_a_valid_content_type(String text) {
        assertThat(HeaderSyntax.isContentType(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "text",
                "text/",
                "/plain",
                "*/*",
                "text/plain; charset=",
                "text/plain;charset=no-such",
                "text/plain; charset=\"",
                "text/plain, text/html",
                "te xt/plain",
                "ñ/x",
                "text/plain; q"
            })
    void other_text_is_no_content_type(String text) {
        assertThat(HeaderSyntax.isContentType(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|*/*",
                "text/html,application/xml;q=0.9,*/*;q=0.8|text/html, application/xml;q=0.9, */*;q=0.8",
                "text, text/html;q=nine, application/json|application/json",
                "text/html;level=1;q=1.000|text/html;level=1;q=1.000"
            })
    void malformed_media_ranges_are_removed(String header, String readable) {
        assertThat(HeaderSyntax.mediaRanges(List.of(header))).contains(readable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|es",
                "es-GT,es;q=0.9,en;q=0.8,*;q=0.1|es-GT, es;q=0.9, en;q=0.8, *;q=0.1",
                "es;q=-1, zz_ZZ$, en|en"
            })
    void malformed_languages_are_removed(String header, String readable) {
        assertThat(HeaderSyntax.languages(List.of(header))).contains(readable);
    }

    @Test
    void header_without_a_valid_range_is_empty() {
        assertThat(HeaderSyntax.mediaRanges(List.of("", ",,,", ";q="))).isEmpty();
        assertThat(HeaderSyntax.languages(List.of("*;q=x"))).isEmpty();
    }

    @Test
    void long_header_is_parsed_quickly() {
        assertThat(HeaderSyntax.isContentType("a/b" + ";a=b".repeat(10_000) + "\""))
                .isFalse();
    }
}
