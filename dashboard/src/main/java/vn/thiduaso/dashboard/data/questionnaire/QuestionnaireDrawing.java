package vn.thiduaso.dashboard.data.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.data.questionnaire.QuestionnaireDesk.Opened;
import vn.thiduaso.dashboard.data.questionnaire.QuestionnaireView.Choice;
import vn.thiduaso.dashboard.data.questionnaire.QuestionnaireView.Question;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.ingest.check.ScaleAnswers;
import vn.thiduaso.ingest.preview.AnswerPreview;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.questionnaire.Questionnaire;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Unconfirmed;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Scale;

/** Makes the page of one section. */
final class QuestionnaireDrawing {

    private static final double KILOBYTE = 1_000;
    /** Names of ratios say what is divided by what: "Chi cho tiếp thị số / Tổng chi tiếp thị". */
    private static final String OVER = " / ";

    private final Opened opened;
    private final Words words;
    private final Formats f;
    private final AnswerPreview answers;

    QuestionnaireDrawing(Opened opened, Words words) {
        this.opened = opened;
        this.words = words;
        f = Formats.in(words.language());
        answers = AnswerPreview.of(
                opened.about().source().set(),
                opened.about().period(),
                opened.unit(),
                opened.questionnaire().questions().stream()
                        .map(question -> opened.answer(question.input().code()))
                        .toList());
    }

    static String address(Respondent whose) {
        return Address.of(QuestionnairePage.PATH + "/{unit}", whose.unit())
                .with("set", whose.indexSet())
                .with("period", whose.period())
                .text();
    }

    /** @param asked code of a section; of none there is: the first */
    QuestionnaireView view(String asked, List<String> submissions) {
        List<Questionnaire.Section> sections = opened.questionnaire().sections();
        int at = 0;
        for (int place = 0; place < sections.size(); place++) {
            if (sections.get(place).code().equals(asked)) {
                at = place;
            }
        }
        Questionnaire.Section shown = sections.get(at);
        List<Line.Question> all = opened.questionnaire().questions();
        return new QuestionnaireView(
                opened.unit().unit(),
                opened.unit().name(),
                address(opened.whose()),
                shown.code(),
                shown.node().label().in(words.language()),
                at + 1 < sections.size() ? sections.get(at + 1).code() : "",
                sections.stream()
                        .map(section -> part(section, section == shown))
                        .toList(),
                rows(shown),
                f.whole(given(all)),
                f.whole(all.size()),
                f.whole(all.stream().filter(this::isRefused).count()),
                new SoFar(opened, answers, this::open, words).view(),
                opened.sending().map(this::sent).orElse(""),
                submissions.isEmpty() ? "" : "/submissions/" + submissions.get(0),
                opened.about().lock() != Lock.OPEN);
    }

    private String sent(AnswerRepository.Sending sending) {
        long since = opened.kept().values().stream()
                .filter(kept -> kept.at().isAfter(sending.at()))
                .count();
        return words.text(
                since == 0 ? "questionnaire.sent" : "questionnaire.sent.changed",
                f.dateTime(sending.at().toInstant()),
                sending.account(),
                f.whole(since));
    }

    private long given(List<Line.Question> questions) {
        return questions.stream()
                .filter(question -> opened.answer(question.input().code()).isGiven())
                .count();
    }

    /** Questions without an answer that counts. */
    private long open(List<Line.Question> questions) {
        return questions.stream()
                .filter(question -> !opened.answer(question.input().code()).isGiven() || isRefused(question))
                .count();
    }

    private boolean isRefused(Line.Question question) {
        return answers.faults(question.input().code()).stream().anyMatch(CellFault::isRefusal);
    }

    private QuestionnaireView.Part part(Questionnaire.Section section, boolean here) {
        List<Line.Question> questions = section.questions();
        long given = given(questions);
        String mark = given == questions.size() ? "ok" : given == 0 ? "none" : "look";
        return new QuestionnaireView.Part(
                section.code(),
                section.node().label().in(words.language()),
                f.whole(given),
                f.whole(questions.size()),
                questions.stream().anyMatch(this::isRefused) ? "stop" : mark,
                here);
    }

    private List<QuestionnaireView.Row> rows(Questionnaire.Section section) {
        List<QuestionnaireView.Row> rows = new ArrayList<>();
        String heading = "";
        List<Question> questions = new ArrayList<>();
        for (Line line : section.lines()) {
            if (line instanceof Line.Heading next) {
                add(heading, questions, rows);
                heading = next.node().label().in(words.language());
            } else {
                questions.add(question((Line.Question) line));
            }
        }
        add(heading, questions, rows);
        return rows;
    }

    private static void add(String heading, List<Question> questions, List<QuestionnaireView.Row> rows) {
        if (!questions.isEmpty()) {
            rows.add(new QuestionnaireView.Row(heading, questions));
            questions.clear();
        }
    }

    /** The question with this code; empty when nothing is asked so. */
    Optional<Question> question(String code) {
        return opened.questionnaire().questions().stream()
                .filter(question -> question.input().code().equals(code))
                .findFirst()
                .map(this::question);
    }

    private Question question(Line.Question asked) {
        String code = asked.input().code();
        Answer answer = opened.answer(code);
        String label = asked.input().label().in(words.language());
        String[] parts = asked.input().label().vi().split(OVER, -1);
        boolean divided = asked.isRatio() && parts.length == 2;
        String name = asked.indicator().label().in(words.language());
        List<Choice> choices = choices(asked, answer.value());
        String kind = asked.isRatio() ? "ratio" : choices.isEmpty() ? "number" : "choice";
        return new Question(
                code,
                code.replaceAll("[^A-Za-z0-9]", "-"),
                divided ? name : label,
                kind,
                asked.scale().map(ScaleAnswers::question).orElse(""),
                choices,
                asked.input().unit(),
                answer.value(),
                divided ? parts[0] : words.text("questionnaire.numerator"),
                answer.numerator(),
                divided ? parts[1] : words.text("questionnaire.denominator"),
                answer.denominator(),
                answer.notApplicable(),
                answer.evidence(),
                opened.files(code).stream()
                        .map(file -> new QuestionnaireView.Proof(
                                file.id(), file.name(), f.whole(Math.round(Math.ceil(file.bytes() / KILOBYTE)))))
                        .toList(),
                remarks(asked),
                answers.faults(code).stream()
                        .map(fault -> new QuestionnaireView.Fault(
                                fault.isRefusal() ? "clay" : "gold", fault.message(), fault.remedy()))
                        .toList(),
                Optional.ofNullable(opened.kept().get(code))
                        .map(kept -> words.text(
                                "questionnaire.kept", f.dateTime(kept.at().toInstant()), kept.account()))
                        .orElse(""));
    }

    private List<String> remarks(Line.Question asked) {
        String node = asked.indicator().code();
        return opened.about().source().set().definition().unconfirmed().stream()
                .filter(remark -> remark.at().equals(node))
                .map(Unconfirmed::note)
                .map(note -> note.in(words.language()))
                .toList();
    }

    /** Answers to choose from; none for a figure that is written. */
    private List<Choice> choices(Line.Question asked, String value) {
        List<Choice> choices = new ArrayList<>();
        Optional<Scale> scale = asked.scale();
        if (scale.isPresent()) {
            List<String> offered = ScaleAnswers.offered(scale.get());
            for (int answer = 0; answer < offered.size(); answer++) {
                String number = Integer.toString(answer);
                choices.add(new Choice(number, offered.get(answer), number.equals(value)));
            }
        } else if (asked.indicator().rule() instanceof Options options
                && asked.indicator().inputs().size() == 1) {
            for (Options.Option option : options.list()) {
                String number =
                        BigDecimal.valueOf(option.value()).stripTrailingZeros().toPlainString();
                choices.add(new Choice(number, number + " – " + option.label(), number.equals(value)));
            }
        }
        boolean known = value.isBlank() || choices.stream().anyMatch(Choice::chosen);
        return known ? choices : List.of(); // shown as it was typed
    }
}
