package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.thiduaso.dashboard.data.FigureHead;
import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.ingest.propose.Question;
import vn.thiduaso.ingest.propose.Suggestion;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Chooses the page that shows how far a draft has come. */
@Component
class UploadDrawing {

    /** Rows of a sheet shown beside the questions. */
    private static final int ROWS = 14;

    private final Clock clock;
    private final SentDesk sent;

    UploadDrawing(Clock clock, SentDesk sent) {
        this.clock = clock;
        this.sent = sent;
    }

    /**
     * A question as it is asked.
     *
     * @param sure answer of the suggestion that is as good as certain; empty when there is none
     */
    record Asked(int number, Question question, List<Choice> choices, String sure) {

        Asked {
            choices = List.copyOf(choices);
        }
    }

    /** One answer. */
    record Choice(String answer, String label, String why) {}

    /** @return name of the template */
    String draw(Draft draft, Work work, FigureSet about, Words words, HttpServletResponse response, Model model) {
        Formats f = Formats.in(words.language());
        model.addAttribute("figures", FigureHead.of(about, words, f, clock.instant()));
        if (work instanceof Work.Running running) {
            response.setHeader("Refresh", "1");
            model.addAttribute("work", running);
            return "upload-wait";
        }
        if (work instanceof Work.Asking asking) {
            ask(asking, f, words, model);
            return "upload-ask";
        }
        if (work instanceof Work.Checked checked) {
            model.addAttribute(
                    "v",
                    new ResultDrawing(words, f).draw(checked, about.source().set()));
            return "upload-result";
        }
        if (work instanceof Work.Failed failed) {
            model.addAttribute("code", failed.code());
            return "upload-failed";
        }
        model.addAttribute("sent", sent.ofDraft(draft, words));
        return "upload-done";
    }

    private static void ask(Work.Asking asking, Formats f, Words words, Model model) {
        synchronized (asking.proposal()) {
            List<Question> questions = asking.proposal().questions();
            List<Asked> asked = IntStream.range(0, questions.size())
                    .mapToObj(at -> asked(at, questions.get(at), f, words))
                    .toList();
            model.addAttribute("file", asking.file());
            model.addAttribute("questions", asked);
            model.addAttribute(
                    "sure", asked.stream().filter(one -> !one.sure().isEmpty()).count());
            model.addAttribute("grids", asking.proposal().grids(ROWS));
            model.addAttribute(
                    "name",
                    asking.proposal().draft().map(mapping -> mapping.name()).orElse(""));
            model.addAttribute("found", asking.proposal().draft().isPresent());
        }
    }

    private static Asked asked(int at, Question question, Formats f, Words words) {
        return new Asked(
                at,
                question,
                question.suggestions().stream()
                        .map(one -> new Choice(one.answer(), one.label(), why(one, f, words)))
                        .toList(),
                UploadDesk.sure(question).map(Suggestion::answer).orElse(""));
    }

    private static String why(Suggestion one, Formats f, Words words) {
        String near = one.nearness() > 0 ? words.text("upload.near", f.number(100 * one.nearness(), 0)) : "";
        return one.why().isEmpty() || near.isEmpty() ? one.why() + near : one.why() + ", " + near;
    }
}
