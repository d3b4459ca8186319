package vn.thiduaso.dashboard.data.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import vn.thiduaso.ingest.preview.AnswerPreview;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.questionnaire.Questionnaire;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.level.LevelScale;

/**
 * Points and levels of the answers given so far, by the kernel of a run. Points are those the answers would give if they were sent now; a level is told
 * only where no question is open, for it could still be another.
 */
final class SoFar {

    private final QuestionnaireDesk.Opened opened;
    private final AnswerPreview answers;
    private final ToLongFunction<List<Line.Question>> open;
    private final Words words;
    private final Formats f;

    /**
     * @param answers those given, judged
     * @param open how many of some questions have no answer that counts
     */
    SoFar(
            QuestionnaireDesk.Opened opened,
            AnswerPreview answers,
            ToLongFunction<List<Line.Question>> open,
            Words words) {
        this.opened = opened;
        this.answers = answers;
        this.open = open;
        this.words = words;
        f = Formats.in(words.language());
    }

    QuestionnaireView.SoFar view() {
        IndexSet set = opened.about().source().set();
        if (!AnswerPreview.scores(set)) {
            return new QuestionnaireView.SoFar(words.text("questionnaire.so-far.others"), List.of());
        }
        Optional<ScoreSheet> sheet = answers.sheet();
        if (sheet.isEmpty()) {
            return new QuestionnaireView.SoFar(words.text("questionnaire.so-far.none"), List.of());
        }
        List<QuestionnaireView.Points> rows = new ArrayList<>();
        Node root = set.definition().root();
        for (Questionnaire.Section section : opened.questionnaire().sections()) {
            if (section.node() != root) {
                rows.add(points(sheet.get(), section.node(), section.questions()));
            }
        }
        rows.add(points(sheet.get(), root, opened.questionnaire().questions()));
        return new QuestionnaireView.SoFar("", rows);
    }

    private QuestionnaireView.Points points(ScoreSheet sheet, Node node, List<Line.Question> questions) {
        IndexSet set = opened.about().source().set();
        int at = set.node(node.code());
        boolean total = at == 0;
        long left = open.applyAsLong(questions);
        return new QuestionnaireView.Points(
                total ? words.text("questionnaire.so-far.total") : node.label().in(words.language()),
                words.text("questionnaire.so-far.points", f.points(sheet.points()[at]), f.exact(node.max())),
                left > 0 ? words.text("questionnaire.so-far.open", f.whole(left)) : level(sheet, at),
                total);
    }

    /** Empty when the node has no level. */
    private String level(ScoreSheet sheet, int at) {
        Optional<LevelScale> levels = opened.about().source().set().definition().levels();
        int level = sheet.levels()[at];
        return levels.isEmpty() || level < 0
                ? ""
                : words.text(
                        "questionnaire.so-far.level",
                        level,
                        levels.get().names().get(level).in(words.language()));
    }
}
