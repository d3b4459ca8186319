package vn.thiduaso.ingest.propose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tables for the units of the illustrative commune as its offices would send them, each with what its writer meant, written by people who had not seen how
 * names are compared. What is called sure must be what they meant; what is read in the end must be every figure of theirs and nothing else.
 */
class OfficeTablesTest {

    private static final Path TABLES = Path.of("src/test/resources/office-tables");
    private static final Path UNITS = Path.of("../datasets/src/main/resources/packs/phu-tan-minh-hoa/units.csv");
    private static final Period PERIOD = Period.find("2026-Q4").orElseThrow();
    private static final IndexSet SET =
            IndexSetSources.resolve("PHUTAN-MINH-HOA").set();

    /** Choosing the file, sending it, confirming how it is read, taking it. */
    private static final int ALWAYS = 4;

    private static final int MOST = 10;
    /** Schools by names the list of units does not have, a nursery that is none of its units, and figures in words of their own. */
    private static final Map<String, Integer> MORE = Map.of("1-08-cumtruong-bao-cao-cds", 16);

    /** Percentages are written with one or two digits, and stored with all. */
    private static final double ROUNDED = 0.051;

    private static final double WHOLE = 0.5;

    static Stream<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .map(name -> name.substring(0, name.length() - ".xlsx".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shouldReadWhatItsWriterMeant(String table) {
        Meant meant = Meant.of(table);
        SourceFile file = SourceFile.open(TABLES.resolve(table + ".xlsx"), ReadLimits.batch());
        Known known = new Known(SET, units(), PERIOD);
        Proposal proposal = Proposal.of(table, Sketch.of(file.reader()), known, Answers.NONE, Optional.empty());

        int acts = ALWAYS;
        while (!proposal.questions().isEmpty()) {
            Proposal next = proposal;
            for (Question question : proposal.questions()) {
                String answer = meant.answer(question);
                question.sure()
                        .ifPresent(sure -> assertThat(sure.answer())
                                .as("%s %s", question.cell(), question.read())
                                .isEqualTo(answer));
                acts += question.sure().isPresent() ? 0 : 1;
                next = next.answer(question.key(), answer);
            }
            acts++;
            proposal = next;
        }

        assertThat(acts).isLessThanOrEqualTo(MORE.getOrDefault(table, MOST));
        assertThat(read(proposal.mapping().orElseThrow(), file, known).keySet())
                .containsExactlyElementsOf(meant.figures().keySet());
        Map<String, Double> read = read(proposal.mapping().orElseThrow(), file, known);
        meant.figures()
                .forEach((figure, value) -> assertThat(read.get(figure))
                        .as(figure)
                        .isCloseTo(value, within(value == Math.rint(value) ? WHOLE : ROUNDED)));
    }

    private static List<UnitRow> units() {
        SourceFile source = SourceFile.open(UNITS, ReadLimits.batch());
        return UnitTableReader.read(source.reader(), "").units().stream()
                .filter(unit -> unit.isValidWithin(PERIOD.firstDay(), PERIOD.lastDay()))
                .toList();
    }

    /**
     * What the writer of a table meant.
     *
     * @param columns by letters, or by numbers of rows where those are of indicators
     * @param figures by {@code cell unit code.part}
     */
    private record Meant(JsonNode columns, JsonNode units, Map<String, Double> figures) {

        static Meant of(String table) {
            try {
                JsonNode json = new ObjectMapper()
                        .readTree(TABLES.resolve(table + ".json").toFile());
                Map<String, Double> figures = new TreeMap<>();
                json.get("values").properties().forEach(cell -> {
                    JsonNode figure = cell.getValue();
                    if (!figure.get(1).asText().equals("ignore")) {
                        figures.put(
                                "%s %s %s"
                                        .formatted(
                                                cell.getKey(),
                                                figure.get(0).asText(),
                                                figure.get(1).asText()),
                                figure.get(2).asDouble());
                    }
                });
                return new Meant(json.get("columns"), json.get("units"), figures);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        String answer(Question question) {
            return switch (question.subject()) {
                case COLUMN -> figure(columns.path(question.cell().replaceAll("\\d", "")), "note");
                case FIGURE -> figure(columns.path(question.cell().replaceAll("\\D", "")), "skip");
                case UNIT -> units.path(question.read()).asText("skip");
                case HEAD_ROWS -> throw new AssertionError("no heads were found");
                case CHOICE -> choice(question);
            };
        }

        private static String figure(JsonNode means, String none) {
            return means.asText("ignore").equals("ignore") ? none : means.asText();
        }

        /** Nothing to count is no missing figure; a sign is one; counts have their point between thousands; a share is one of one. */
        private static String choice(Question question) {
            List<String> answers =
                    question.suggestions().stream().map(Suggestion::answer).toList();
            if (answers.contains("zero")) {
                return question.read().equals("Không phát sinh") ? "zero" : "missing";
            }
            return answers.contains("vi") ? "vi" : "fraction";
        }
    }

    /** Numbers, by {@code cell unit code.part}. */
    private static Map<String, Double> read(Mapping mapping, SourceFile file, Known known) {
        Map<String, Double> figures = new TreeMap<>();
        new MappedTable(mapping, SET, PERIOD).read(file, new EntrySink() {
            @Override
            public void sheet(String name) {}

            @Override
            public void accept(Entry entry) {
                String unit = known.units().certain(entry.unit().means()).orElse("?");
                String code = known.codes().named(entry.code().means()).orElse("?");
                for (Entry.Figure figure : entry.figures()) {
                    number(figure.cell())
                            .ifPresent(value -> figures.put(
                                    "%s %s %s%s"
                                            .formatted(
                                                    figure.cell().address(),
                                                    unit,
                                                    code,
                                                    figure.part() == Part.VALUE
                                                            ? ""
                                                            : "."
                                                                    + figure.part()
                                                                            .word()),
                                    value));
                }
            }

            @Override
            public void accept(Entry entry, Map<Part, Mode> modes) {
                accept(entry);
            }

            @Override
            public void remark(CellFault fault) {}

            @Override
            public void refuse(CellFault fault) {
                throw new AssertionError(fault.place() + " " + fault.message());
            }
        });
        return figures;
    }

    private static Optional<Double> number(Cell cell) {
        if (cell.isNumber()) {
            // what stands for nothing is read as 0, and is no figure its writer counted
            return cell.text().equals("Không phát sinh") ? Optional.empty() : Optional.of(cell.number());
        }
        NumberText text = NumberText.parse(cell.means().replace("%", "").strip());
        return text.kind() == NumberText.Kind.NUMBER ? Optional.of(text.value()) : Optional.empty();
    }
}
