package gt.gob.oj.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchListTest {
    private static final SearchList NONE = new SearchList(List.of());

    @Test
    void a_search_is_found_again_by_a_code_that_reveals_nothing() {
        SearchList ana = NONE.with("Ana Pérez");
        SearchList both = ana.with("2345 67890 0101");
        SearchList stored = SearchList.of(
                KeptForm.fromJson(new KeptForm(both.fields(), List.of(), KeptForm.Reason.MISTAKES, "", "mark").toJson())
                        .fields());

        assertThat(stored.words(ana.newest())).contains("Ana Pérez");
        assertThat(stored.words(both.newest())).contains("2345 67890 0101");
        assertThat(stored.newest()).isEqualTo(both.newest()).matches("[0-9a-f]{8}");
        assertThat(stored.words("hola")).isEmpty();
        assertThat(SearchList.of(new Fields(Map.of())).words(ana.newest())).isEmpty();
    }

    @Test
    void a_repeated_search_keeps_its_code() {
        SearchList ana = NONE.with("Ana");
        SearchList again = ana.with("Beto").with("Ana");

        assertThat(again.newest()).isEqualTo(ana.newest());
        assertThat(again.kept()).hasSize(2);
    }

    @Test
    void many_or_long_searches_do_not_fill_the_table() {
        SearchList many = IntStream.range(0, 50).boxed().reduce(NONE, (list, n) -> list.with("x" + n), (a, b) -> b);

        assertThat(many.kept()).hasSize(SearchList.MOST);
        assertThat(many.words(many.newest())).contains("x49");
        assertThat(NONE.with("é".repeat(5000)).kept().getFirst()).hasSize(SearchList.LONGEST + 9);
    }
}
