package vn.thiduaso.ingest.template;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.check.ScaleAnswers;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;

/** What whoever fills in a figure should know of it: how it is scored, what a gap is worth, what may be written, where it is said. */
final class RuleNote {

    private static final int MOST_LETTERS = 1_500;

    private static final String WORDS_UNDER = "mức 0 đến mức %d; lời văn từng mức ở trang “Số liệu”, dưới câu hỏi";
    private static final String WORDS_IN_GUIDE = "mức 0 đến mức %d; lời văn từng mức ở trang “Hướng dẫn”";

    private final IndexSet set;
    private final String wordsBeside;
    private final Words words;
    private final Formats f;
    private final RuleTexts rules;

    /** @param form of the template: where it has the words of long answers */
    RuleNote(IndexSet set, TemplateMark.Form form, Words words, Formats f) {
        this.set = set;
        wordsBeside = form == TemplateMark.Form.ONE_UNIT ? WORDS_UNDER : WORDS_IN_GUIDE;
        this.words = words;
        this.f = f;
        rules = new RuleTexts(words, f);
    }

    /** One sentence. */
    String rule(Line.Question asked) {
        return rules.rule(asked.indicator().rule(), asked.indicator().max());
    }

    /** What a gap is worth. */
    String gaps(Line.Question asked) {
        return String.join("; ", rules.policies(asked.indicator()));
    }

    /** Document and article, with the mark of what nobody read in a source. */
    String source(Line.Question asked) {
        Citation citation = set.citation(asked.node());
        String text = CitationText.of(citation, words, f).text();
        return citation.certainty() == Citation.Certainty.UNVERIFIED ? text + " (chưa xác nhận)" : text;
    }

    /** What may be written; empty when anything may. */
    String allowed(Line.Question asked) {
        if (LongAnswers.has(asked)) {
            return wordsBeside.formatted(asked.scale().orElseThrow().top());
        }
        if (asked.scale().isPresent()) {
            return String.join("\n", ScaleAnswers.offered(asked.scale().get()));
        }
        Input.Range range = asked.input().range();
        if (asked.isRatio()) {
            return "tử số và mẫu số từ 0 trở lên";
        }
        List<String> texts = new ArrayList<>();
        range.min().ifPresent(min -> texts.add("từ " + f.exact(min)));
        range.max().ifPresent(max -> texts.add("đến " + f.exact(max)));
        range.step().ifPresent(step -> texts.add("cách nhau " + f.exact(step)));
        return String.join(" ", texts);
    }

    /** All of it, for a comment. */
    String comment(Line.Question asked) {
        StringBuilder text = new StringBuilder("Cách chấm: ").append(rule(asked));
        if (!allowed(asked).isEmpty()) {
            text.append("\nĐược ghi: ").append(allowed(asked));
        }
        text.append("\nKhi thiếu: ").append(gaps(asked));
        text.append("\nCăn cứ: ").append(source(asked));
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS - 1) + "…" : text.toString();
    }
}
