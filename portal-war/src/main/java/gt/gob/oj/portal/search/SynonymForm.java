package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.ArrayList;
import java.util.List;

/** The form that adds a synonym. */
public record SynonymForm(String language, String word, String meaning) {
    static final SynonymForm EMPTY = new SynonymForm(Language.SPANISH.code(), "", "");

    static SynonymForm from(Fields fields) {
        return new SynonymForm(
                fields.text("idioma"),
                Spelling.line(fields.text("palabra")),
                Spelling.line(fields.text("significado")));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (Question.of(word).words().size() != 1) {
            problems.add(Problem.of("palabra", "words.word.one"));
        }
        if (Question.of(meaning).isEmpty()) {
            problems.add(Problem.of("significado", "words.meaning.missing"));
        }
        return problems;
    }

    /** Spanish, unless the form says another language that the portal has. */
    Language asLanguage() {
        return Language.byCode(language).orElse(Language.SPANISH);
    }

    /** The word as questions are compared with it. */
    String plainWord() {
        return Question.of(word).words().getFirst();
    }
}
