package gt.gob.oj.portal.page.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person's latest searches on one page, newest first, each with a random code.
 *
 * @param kept code, a space, and the words
 */
record SearchList(List<String> kept) {
    /** As many searches as "Back" can reach. */
    static final int MOST = 20;

    static final int LONGEST = 200;

    private static final String FIELD = "buscado";
    private static final int CODE_LENGTH = 8;

    SearchList {
        kept = List.copyOf(kept);
    }

    static SearchList of(Fields fields) {
        return new SearchList(fields.all(FIELD));
    }

    Fields fields() {
        return new Fields(Map.of(FIELD, kept));
    }

    /** A repeated search keeps its code, so that its list has one address. */
    SearchList with(String words) {
        String sought = words.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String newest = kept.stream()
                .filter(one -> wordsOf(one).equals(sought))
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString().substring(0, CODE_LENGTH) + " " + sought);
        return new SearchList(Stream.concat(Stream.of(newest), kept.stream().filter(one -> !one.equals(newest)))
                .limit(MOST)
                .toList());
    }

    String newest() {
        return kept.getFirst().substring(0, CODE_LENGTH);
    }

    Optional<String> words(String code) {
        return kept.stream()
                .filter(one -> one.startsWith(code + " "))
                .map(SearchList::wordsOf)
                .findFirst();
    }

    private static String wordsOf(String one) {
        return one.substring(CODE_LENGTH + 1);
    }

    @Override
    public String toString() {
        return "SearchList[" + kept.size() + "]";
    }
}
