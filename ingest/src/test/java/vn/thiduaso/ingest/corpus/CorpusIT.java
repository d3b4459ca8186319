package vn.thiduaso.ingest.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.report.ReportFolder;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of the corpus through the path of the command: into a home, and back to its sender. */
class CorpusIT {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");

    @TempDir
    Path folder;

    static Stream<CorpusCase> cases() {
        return CorpusCase.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shouldTakeFromAFileWhatACarefulPersonWould(CorpusCase corpus) throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve("home")))) {
            before(corpus, lake);
            Optional<Mapping> mapping = mapping(corpus, lake);
            IngestRequest request = request(corpus, CorpusCase.PERIOD, corpus.file(), mapping);

            IngestReport report = job(2).run(request, lake);

            assertThat(shown(
                            outcome(report),
                            counts(report),
                            figures(corpus, lake),
                            found(report),
                            marked(request, report)))
                    .as(corpus.name())
                    .isEqualTo(shown(
                            corpus.outcome(),
                            List.of((long) corpus.read(), (long) corpus.accepted()),
                            corpus.figures(),
                            corpus.faults(),
                            expectedMarks(corpus)));
            shouldChangeNothingTheSecondTime(corpus, lake);
        }
    }

    private static String shown(
            String outcome, List<Long> counts, List<String> figures, List<String> faults, List<String> marks) {
        return "%s, read %d, accepted %d%nfigures:%n%s%nfaults:%n%s%nmarked: %s"
                .formatted(
                        outcome,
                        counts.get(0),
                        counts.get(1),
                        String.join("\n", figures),
                        String.join("\n", faults),
                        marks);
    }

    private void shouldChangeNothingTheSecondTime(CorpusCase corpus, Lake lake) {
        if (corpus.accepted() == 0) {
            return;
        }
        IngestRequest request = request(corpus, CorpusCase.PERIOD, corpus.file(), Optional.empty());

        IngestReport again = job(3).run(request, lake);

        assertThat(again.files())
                .as("the same file again, by what was said the first time")
                .extracting(FileReport::status)
                .containsOnly(FileReport.Status.KNOWN);
        assertThat(figures(corpus, lake)).isEqualTo(corpus.figures());
    }

    private static void before(CorpusCase corpus, Lake lake) {
        for (String line : corpus.before()) {
            String[] words = line.split(" ");
            Period period = words.length == 1 ? CorpusCase.PERIOD : Period.parse(words[0]);
            Path file = CorpusCase.ROOT.resolve("files").resolve(words[words.length - 1]);
            IngestReport report = job(1).run(request(corpus, period, file, Optional.empty()), lake);
            assertThat(report.outcome()).as(line).isNotEqualTo(IngestReport.Outcome.REFUSED);
        }
    }

    /** What a person confirms, when the file cannot be read by its own heads: exactly what is expected is asked. */
    private static Optional<Mapping> mapping(CorpusCase corpus, Lake lake) {
        IngestRequest unconfirmed = request(corpus, CorpusCase.PERIOD, corpus.file(), Optional.empty());
        if (corpus.answers().isEmpty()) {
            return Optional.empty();
        }
        IngestReport refused = job(2).run(unconfirmed, lake);
        assertThat(figures(refused).get(0).faults())
                .as("%s needs a mapping", corpus.name())
                .extracting(CellFault::rule)
                .contains("mapping-needed");
        return Optional.of(Confirmed.by(corpus, corpus.file()));
    }

    private static IngestRequest request(CorpusCase corpus, Period period, Path file, Optional<Mapping> mapping) {
        return new IngestRequest(
                corpus.indexSet(),
                period,
                List.of(file),
                List.of(corpus.units()),
                IngestRequest.FileOrder.TOGETHER,
                "Văn phòng",
                true,
                ReadLimits.batch(),
                mapping);
    }

    private static IngestJob job(int minutes) {
        return new IngestJob(Clock.fixed(NOW.plusSeconds(60L * minutes), ZoneOffset.UTC), IngestProgress.SILENT);
    }

    /** What is said of the files of figures; the units come with each call. */
    private static List<FileReport> figures(IngestReport report) {
        return report.files().stream()
                .filter(file -> file.kind() == Submission.Kind.OBSERVATIONS)
                .toList();
    }

    private static List<Long> counts(IngestReport report) {
        assertThat(report.files()).allMatch(file -> file.accepted() + file.quarantined() == file.read());
        return List.of(
                figures(report).stream().mapToLong(FileReport::read).sum(),
                figures(report).stream().mapToLong(FileReport::accepted).sum());
    }

    private static String outcome(IngestReport report) {
        return figures(report).stream()
                .map(FileReport::outcome)
                .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
                .orElseThrow()
                .vi();
    }

    private static List<String> found(IngestReport report) {
        return figures(report).stream()
                .flatMap(file -> file.found().stream())
                .map(CorpusIT::line)
                .toList();
    }

    private static String line(CellFault fault) {
        String place = fault.cell().isEmpty() ? (fault.sheet().isEmpty() ? "-" : fault.sheet()) : fault.place();
        String text = fault.text().isEmpty() ? "" : " [%s]".formatted(fault.text());
        String read = fault.readAs().isEmpty() ? "" : " → " + fault.readAs();
        return "%s %s %s%s%s".formatted(fault.severity().word(), place, fault.rule(), text, read);
    }

    private static List<String> figures(CorpusCase corpus, Lake lake) {
        Map<String, Map<Part, Observation>> entries = new LinkedHashMap<>();
        lake.observations()
                .current(corpus.indexSet().code(), CorpusCase.PERIOD)
                .forEach(row -> entries.computeIfAbsent(row.unit() + " " + row.code(), key -> new LinkedHashMap<>())
                        .put(row.part(), row));
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + written(entry.getValue()))
                .sorted()
                .toList();
    }

    /** {@code 97.06}, {@code 39/40}, both, or the state when there is no number. */
    private static String written(Map<Part, Observation> parts) {
        List<String> written = new ArrayList<>();
        number(parts, Part.VALUE).ifPresent(written::add);
        number(parts, Part.NUMERATOR)
                .ifPresent(above -> written.add(
                        above + "/" + number(parts, Part.DENOMINATOR).orElse("")));
        return written.isEmpty() ? parts.values().iterator().next().state().word() : String.join(" ", written);
    }

    private static Optional<String> number(Map<Part, Observation> parts, Part part) {
        return Optional.ofNullable(parts.get(part))
                .filter(row -> !Double.isNaN(row.value()))
                .map(row -> new BigDecimal(Double.toString(row.value()))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private List<String> marked(IngestRequest request, IngestReport report) throws IOException {
        Path out = folder.resolve("back");
        ReportFolder.write(out, request, report, NOW);
        return ReturnedMarks.in(out);
    }

    private static List<String> expectedMarks(CorpusCase corpus) {
        return corpus.faults().stream()
                .map(fault -> fault.substring(fault.indexOf(' ') + 1))
                .map(CorpusIT::place)
                .filter(place -> !place.isEmpty() && !corpus.unmarked().contains(place))
                .distinct()
                .sorted()
                .toList();
    }

    /** The place a fault begins with: a sheet may have spaces in its name. */
    private static String place(String fault) {
        var at = java.util.regex.Pattern.compile("^((?:.*?!)?[A-Z]{1,3}\\d+) [a-z-]+(?: .*)?$")
                .matcher(fault);
        return at.matches() ? at.group(1) : "";
    }
}
