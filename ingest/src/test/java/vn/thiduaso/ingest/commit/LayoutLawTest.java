package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

/** A table says the same in the product's own form and in whatever layout an office gives it. */
class LayoutLawTest {

    private static Path folder;

    /** Figures of a unit; a blank one is empty. */
    record Figures(int unit, Optional<Integer> numerator, Optional<Integer> denominator, Optional<Integer> meetings) {}

    /**
     * How an office lays the table out.
     *
     * @param titles rows above the heads
     * @param gap a column that is left blank; 0 for none
     * @param deep whether heads are merged over two rows, by name; else codes in one
     */
    record Layout(
            int titles, int gap, boolean deep, boolean numbered, boolean byName, boolean meetingsFirst, boolean sum) {}

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("layouts");
    }

    @AfterContainer
    static void close() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldSayTheSameInWhateverLayout(@ForAll("figures") List<Figures> figures, @ForAll("layouts") Layout layout) {
        Path office = office("office.xlsx", figures, layout);

        assertThat(observations(office, Optional.of(mapping(office))))
                .isEqualTo(observations(own(figures), Optional.empty()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldReadByTheSameMappingWhereverTheTableStands(
            @ForAll("figures") List<Figures> figures,
            @ForAll("figures") List<Figures> later,
            @ForAll("layouts") Layout layout,
            @ForAll("layouts") Layout place) {
        Mapping mapping = mapping(office("office.xlsx", figures, layout));
        Layout moved = new Layout(
                place.titles(),
                place.gap(),
                layout.deep(),
                layout.numbered(),
                place.byName(),
                layout.meetingsFirst(),
                place.sum());

        Path office = office("later.xlsx", later, moved);

        assertThat(observations(office, Optional.of(mapping))).isEqualTo(observations(own(later), Optional.empty()));
    }

    private static Mapping mapping(Path file) {
        SourceFile source = SourceFile.open(file, ReadLimits.batch());
        Known known = new Known(ExampleFiles.indexSet(), ExampleFiles.units(), ExampleFiles.PERIOD);
        Proposal proposal = Proposal.of("m", Sketch.of(source.reader()), known, Answers.NONE, Optional.empty());
        assertThat(proposal.questions()).isEmpty();
        return proposal.mapping().orElseThrow();
    }

    /** {@code unit code part state value}, sorted. */
    private static List<String> observations(Path file, Optional<Mapping> mapping) {
        IngestRequest given = ExampleLake.request(List.of(file), List.of());
        IngestRequest request = ExampleLake.mapped(given, mapping);
        LakeState state = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());
        CheckedCall call = new CallReader(request, state, EPOCH, IngestProgress.SILENT, 1).read();
        assertThat(call.report().files().get(0).faults())
                .as("remarks on the file, such as which mapping read it, but nothing kept out")
                .noneMatch(CellFault::isRefusal);
        return call.batches().stream()
                .map(SubmissionBatch::observations)
                .flatMap(Observations::stream)
                .map(ExampleLake::line)
                .sorted()
                .toList();
    }

    private static Path own(List<Figures> figures) {
        StringBuilder text = new StringBuilder("unit,ON_TIME.numerator,ON_TIME.denominator,MEETINGS\n");
        figures.forEach(row -> text.append("A%d,%s,%s,%s\n"
                .formatted(row.unit(), text(row.numerator()), text(row.denominator()), text(row.meetings()))));
        return ExampleFiles.text(folder.resolve("own.csv"), text.toString());
    }

    private static String text(Optional<Integer> figure) {
        return figure.map(String::valueOf).orElse("");
    }

    private static Path office(String name, List<Figures> figures, Layout layout) {
        OfficeTable table = OfficeTable.of("Biểu");
        IntStream.range(0, layout.titles())
                .forEach(title -> table.row(title % 2 == 0 ? "BÁO CÁO QUÝ III/2026" : "Kính gửi: UBND xã", null));
        if (layout.titles() > 0) {
            table.row();
        }
        heads(table, layout);
        for (Figures row : figures) {
            Object unit = layout.byName() ? "ĐƠN VỊ A" + row.unit() : "A" + row.unit();
            table.row(laid(
                    layout,
                    row.unit(),
                    unit,
                    row.numerator().orElse(null),
                    row.denominator().orElse(null),
                    row.meetings().orElse(null)));
        }
        if (layout.sum()) {
            table.row(laid(layout, null, "Tổng cộng", 999, 999, 999));
            table.row("Ghi chú: số liệu đến hết kỳ");
        }
        return table.write(folder.resolve(name));
    }

    private static void heads(OfficeTable table, Layout layout) {
        if (layout.deep()) {
            int from = layout.titles() == 0 ? 1 : layout.titles() + 2;
            table.row(laid(layout, "STT", "Đơn vị", "Đúng hạn", null, "Buổi họp"));
            table.row(laid(layout, null, null, "Tử số", "Mẫu số", null));
            int numerator = place(layout, 2);
            char first = (char) ('A' + numerator);
            char last = (char) ('A' + place(layout, 3));
            table.merge(first + "" + from + ":" + last + from);
            for (int column : List.of(0, 1, 4)) {
                char at = (char) ('A' + place(layout, column));
                table.merge(at + "" + from + ":" + at + (from + 1));
            }
        } else {
            table.row(laid(layout, "TT", "Tên đơn vị", "ON_TIME.numerator", "ON_TIME.denominator", "MEETINGS"));
        }
        if (layout.numbered()) {
            table.row(laid(layout, "(1)", "(2)", "(3)", "(4)", "(5)"));
        }
    }

    /** The five cells of a row where the layout has them. */
    private static Object[] laid(Layout layout, Object... cells) {
        Object[] row = new Object[layout.gap() == 0 ? cells.length : cells.length + 1];
        for (int column = 0; column < cells.length; column++) {
            row[place(layout, column)] = cells[column];
        }
        return row;
    }

    private static int place(Layout layout, int column) {
        List<Integer> order = layout.meetingsFirst() ? List.of(0, 1, 4, 2, 3) : List.of(0, 1, 2, 3, 4);
        int at = order.indexOf(column);
        // between numerator and denominator a blank column would part a merged head
        boolean behind = layout.gap() > 0 && at >= layout.gap();
        return behind ? at + 1 : at;
    }

    @Provide
    Arbitrary<List<Figures>> figures() {
        Arbitrary<Optional<Integer>> figure =
                Arbitraries.integers().between(0, 9).optional(0.8);
        Arbitrary<Optional<Integer>> whole =
                Arbitraries.integers().between(10, 99).map(Optional::of);
        Arbitrary<Figures> row = Combinators.combine(Arbitraries.integers().between(1, 9), figure, whole, figure)
                .as((unit, numerator, denominator, meetings) ->
                        new Figures(unit, numerator, numerator.flatMap(n -> denominator), meetings));
        return row.list()
                .uniqueElements(Figures::unit)
                .ofMinSize(1)
                .ofMaxSize(9)
                .filter(rows -> rows.stream()
                        .anyMatch(one ->
                                one.numerator().isPresent() || one.meetings().isPresent()));
    }

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<Boolean> either = Arbitraries.of(Arrays.asList(true, false));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0, 1, 2, 5),
                        either,
                        either,
                        either,
                        either,
                        either)
                .as(Layout::new)
                .map(layout -> layout.meetingsFirst() && layout.gap() == 5
                        ? new Layout(
                                layout.titles(),
                                0,
                                layout.deep(),
                                layout.numbered(),
                                layout.byName(),
                                true,
                                layout.sum())
                        : layout);
    }
}
