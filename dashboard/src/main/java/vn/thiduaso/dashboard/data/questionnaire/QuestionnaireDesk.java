package vn.thiduaso.dashboard.data.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.upload.UploadDesk;
import vn.thiduaso.dashboard.data.upload.UploadLimit;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.questionnaire.Questionnaire;
import vn.thiduaso.ingest.template.TemplateJob;
import vn.thiduaso.ingest.template.TemplateRequest;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-019: answering a questionnaire, from the first question to the file that is sent. */
@Component
class QuestionnaireDesk {

    /** Longest text of an answer. */
    private static final int LETTERS = 500;

    private static final long MEGABYTE = 1_000_000;

    private final FigureSets sets;
    private final HomeLake home;
    private final AnswerRepository answers;
    private final EvidenceRepository evidence;
    private final EvidenceFolder folder;
    private final UploadDesk uploads;
    private final UploadLimit limit;
    private final Clock clock;

    QuestionnaireDesk(
            FigureSets sets,
            HomeLake home,
            AnswerRepository answers,
            EvidenceRepository evidence,
            EvidenceFolder folder,
            UploadDesk uploads,
            UploadLimit limit,
            Clock clock) {
        this.sets = sets;
        this.home = home;
        this.answers = answers;
        this.evidence = evidence;
        this.folder = folder;
        this.uploads = uploads;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * A questionnaire as it stands.
     *
     * @param kept answers by code, those that somebody gave
     * @param files in the order in which they came
     * @param sending the last one; empty when nothing was sent yet
     */
    record Opened(
            FigureSet about,
            UnitRow unit,
            Questionnaire questionnaire,
            Map<String, AnswerRepository.Kept> kept,
            List<EvidenceFile> files,
            Optional<AnswerRepository.Sending> sending) {

        Opened {
            kept = Map.copyOf(kept);
            files = List.copyOf(files);
        }

        Respondent whose() {
            return new Respondent(about.code(), about.period(), unit.unit());
        }

        Answer answer(String code) {
            return Optional.ofNullable(kept.get(code))
                    .map(AnswerRepository.Kept::answer)
                    .orElse(Answer.none(code));
        }

        List<EvidenceFile> files(String code) {
            return files.stream().filter(file -> file.code().equals(code)).toList();
        }
    }

    /** @throws NotFoundException when there is no such set, period or unit, or the set does not ask units of this kind */
    Opened open(String unit, String set, String period) {
        FigureSet about =
                sets.toLoad(set, period).orElseThrow(() -> new NotFoundException("error.no-questionnaire", set));
        UnitRow row = new UnitDirectory(about.period(), home.lake().units().of(unit))
                .find(unit)
                .filter(found -> about.source().set().definition().appliesTo().contains(found.kind()))
                .orElseThrow(() -> new NotFoundException("error.no-questionnaire", unit));
        return opened(about, row, Questionnaire.of(about.source().set(), row.kind()));
    }

    /** The same questionnaire as it stands now: what is asked is not looked up again. */
    Opened again(Opened before) {
        return opened(before.about(), before.unit(), before.questionnaire());
    }

    private Opened opened(FigureSet about, UnitRow unit, Questionnaire questionnaire) {
        Respondent whose = new Respondent(about.code(), about.period(), unit.unit());
        return new Opened(about, unit, questionnaire, answers.all(whose), evidence.all(whose), answers.lastSent(whose));
    }

    /** A file of a form that proves an answer. */
    interface Proof {

        String code();

        String name();

        long bytes();

        InputStream open() throws IOException;
    }

    /**
     * What came of keeping answers.
     *
     * @param faults what is wrong, in the reader's language
     * @param left until other files are welcome; zero when they did not come too often
     */
    record Told(List<String> faults, Duration left) {

        Told {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Keeps answers and the files that prove them; what is wrong is not kept, all else is.
     *
     * @param given answers to some questions
     */
    Told keep(Opened opened, List<Answer> given, List<? extends Proof> proofs, Actor who, Words words) {
        List<String> faults = new ArrayList<>();
        List<Answer> changed = new ArrayList<>();
        for (Answer answer : given) {
            if (!isAsked(opened, answer.code()) || answer.equals(opened.answer(answer.code()))) {
                continue;
            }
            if (isStorable(answer)) {
                changed.add(answer);
            } else {
                faults.add(words.text("questionnaire.fault.text", answer.code(), LETTERS));
            }
        }
        answers.keep(opened.whose(), changed, who.account(), now());
        List<? extends Proof> asked =
                proofs.stream().filter(proof -> isAsked(opened, proof.code())).toList();
        Optional<UploadLimit.Wait> wait = asked.isEmpty() ? Optional.empty() : limit.count(who, words);
        wait.ifPresent(often -> faults.add(often.told()));
        if (wait.isEmpty()) {
            asked.forEach(proof -> keep(opened, proof, who, words).ifPresent(faults::add));
        }
        return new Told(faults, wait.map(UploadLimit.Wait::left).orElse(Duration.ZERO));
    }

    private static boolean isAsked(Opened opened, String code) {
        return opened.questionnaire().questions().stream()
                .anyMatch(question -> question.input().code().equals(code));
    }

    private static boolean isStorable(Answer answer) {
        return List.of(answer.value(), answer.numerator(), answer.denominator(), answer.evidence()).stream()
                .allMatch(text -> text.length() <= LETTERS
                        && TextLimits.controlLetter(text).isEmpty());
    }

    private Optional<String> keep(Opened opened, Proof proof, Actor who, Words words) {
        String limit = Formats.in(words.language()).whole(EvidenceFile.LONGEST / MEGABYTE);
        if (proof.bytes() > EvidenceFile.LONGEST) {
            return Optional.of(words.text("questionnaire.fault.long", proof.name(), limit));
        }
        String many = words.text("questionnaire.fault.many", proof.code(), EvidenceFile.MOST);
        if (kept(opened, proof.code()).size() >= EvidenceFile.MOST) {
            return Optional.of(many);
        }
        try (InputStream first = proof.open()) {
            if (!EvidenceFile.isTaken(first.readNBytes(EvidenceFile.TELLING))) {
                return Optional.of(words.text("questionnaire.fault.kind", proof.name()));
            }
        } catch (IOException unreadable) {
            return Optional.of(words.text("upload.fault.disk"));
        }
        try (InputStream in = proof.open()) {
            return add(opened, proof, folder.keep(in), who) ? Optional.empty() : Optional.of(many);
        } catch (IOException unwritable) {
            return Optional.of(words.text("upload.fault.disk"));
        }
    }

    /**
     * Counts and adds at once: a form may have many files, and two forms may come together.
     *
     * @return whether it is beside its answer now
     */
    private synchronized boolean add(Opened opened, Proof proof, String sha256, Actor who) {
        List<EvidenceFile> kept = kept(opened, proof.code());
        if (kept.stream().anyMatch(file -> file.sha256().equals(sha256))) {
            return true;
        }
        if (kept.size() >= EvidenceFile.MOST) {
            return false;
        }
        evidence.add(
                opened.whose(),
                new EvidenceFile(
                        RandomId.next(),
                        proof.code(),
                        UploadDesk.safeName(proof.name()),
                        sha256,
                        proof.bytes(),
                        who.account(),
                        now()));
        return true;
    }

    /** Files beside an answer now, not when the questionnaire was opened. */
    private List<EvidenceFile> kept(Opened opened, String code) {
        return evidence.all(opened.whose()).stream()
                .filter(file -> file.code().equals(code))
                .toList();
    }

    /** Takes a file away from beside its answer. */
    void remove(Opened opened, String file) {
        evidence.remove(opened.whose(), file);
    }

    /** @throws NotFoundException when the unit has no such file */
    EvidenceFile file(Opened opened, String id) {
        return opened.files().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.no-file", id));
    }

    Path bytes(EvidenceFile file) {
        return folder.bytes(file);
    }

    /** Makes the template of the unit, filled in, and sends it like a file of the browser. */
    UploadDesk.Received send(Opened opened, Actor who, Words words) {
        byte[] workbook = workbook(opened);
        String name = fileName(opened);
        UploadDesk.Received received = uploads.receive(
                opened.about().code(),
                opened.about().period().toString(),
                List.of(new UploadDesk.Sent() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(workbook);
                    }
                }),
                who,
                words);
        if (received.faults().isEmpty()) {
            answers.sent(opened.whose(), received.draft(), who.account(), now());
        }
        return received;
    }

    /** What the workbook of a unit is called. */
    String fileName(Opened opened) {
        return "phieu-%s-%s-%s.xlsx"
                .formatted(
                        opened.about().code(),
                        opened.about().period(),
                        opened.unit().unit());
    }

    /** The template of the unit with what is answered so far. */
    byte[] workbook(Opened opened) {
        List<Answer> all = opened.questionnaire().questions().stream()
                .map(question -> sent(opened, question, Formats.in("vi")))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateJob.write(
                    TemplateRequest.forOne(
                            opened.about().source(), opened.about().period(), opened.unit()),
                    all,
                    out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** An answer as it goes into the file: with its files, and with who gave it and when. */
    private static Answer sent(Opened opened, Line.Question question, Formats f) {
        String code = question.input().code();
        Answer answer = opened.answer(code);
        String proof = Stream.concat(
                        Stream.of(answer.evidence()).filter(text -> !text.isBlank()),
                        opened.files(code).stream().map(EvidenceFile::cited))
                .collect(Collectors.joining("; "));
        String remark = Optional.ofNullable(opened.kept().get(code))
                .map(kept -> "%s, %s".formatted(f.dateTime(kept.at().toInstant()), kept.account()))
                .orElse("");
        return new Answer(
                code, answer.value(), answer.numerator(), answer.denominator(), answer.notApplicable(), proof, remark);
    }

    /** Ids of the submissions that came of what was sent. */
    List<String> submissions(AnswerRepository.Sending sending) {
        return uploads.submissions(sending.draft());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
