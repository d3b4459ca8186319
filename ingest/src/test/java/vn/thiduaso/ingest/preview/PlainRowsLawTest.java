package vn.thiduaso.ingest.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that pass unjudged and rows that are judged give the same figures, counts and faults, whatever stands in them. */
class PlainRowsLawTest {

    private static final List<Period> PERIODS = List.of(Period.parse("2024"), Period.parse("2025"));

    private static final IndexSet SET = IndexSetYaml.read("""
            code: LAW
            version: "1"
            name: Luật
            valid: {from: 2020-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [agency, hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            history: {periods: 1}
            checks: {unit-ended: warn}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: A, max: 6, input: {kind: value, unit: "%", range: {min: 0, max: 100}, checks: {value-range: warn, value-type: integer, percent-or-share: inform}}, rule: {type: min-max}}
                - {code: B, label: B, max: 4, applies-to: [agency], input: {kind: value}, rule: {type: min-max}}
            """, "law.yaml");

    private static final String UNITS = """
            unit,name,kind,group,parent,valid_from,valid_to
            A1,Một,agency,G,,,
            A2,Hai,agency,,,2025-01-01,
            H1,Ấp,hamlet,G,,,
            H2,Ấp cũ,hamlet,G,,,2025-06-30
            S1,Trường,school,,,,
            """;

    @Property
    void shouldBeTheSame(@ForAll("tables") List<String> tables, @ForAll boolean described, @ForAll boolean point)
            throws IOException {
        Path folder = Files.createTempDirectory("law");
        List<Path> files = IntStream.range(0, tables.size())
                .mapToObj(i -> write(folder.resolve(i + ".csv"), tables.get(i)))
                .toList();
        List<Path> units = described ? List.of(write(folder.resolve("units.csv"), UNITS)) : List.of();
        PreviewRequest request = new PreviewRequest(
                SET, Optional.empty(), Period.parse("2025"), "hamlet", point, 0, units, files, ReadLimits.batch());

        PreviewReader.Held plain = new PreviewReader(request, true).read();
        PreviewReader.Held judged = new PreviewReader(request, false).read();

        assertThat(plain.reports()).isEqualTo(judged.reports());
        assertThat(figures(plain)).isEqualTo(figures(judged));
        for (Path file : Files.list(folder).toList()) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> unit = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("A1", "A2", "H1", "H2")),
                Tuple.of(1, Arbitraries.of("S1", "X9", "", " A1 ")));
        Arbitrary<String> period =
                Arbitraries.frequency(Tuple.of(6, "2025"), Tuple.of(3, "2024"), Tuple.of(1, ""), Tuple.of(1, "quý 3"));
        Arbitrary<String> cell = Arbitraries.frequency(
                Tuple.of(6, "4"),
                Tuple.of(6, "12.5"),
                Tuple.of(2, "1"),
                Tuple.of(3, ""),
                Tuple.of(1, "1.234"),
                Tuple.of(1, "1,5"),
                Tuple.of(1, "năm"),
                Tuple.of(1, "missing"),
                Tuple.of(1, "101"),
                Tuple.of(1, " 7"),
                Tuple.of(1, "5;thừa"));
        Arbitrary<String> row =
                Combinators.combine(unit, period, cell, cell).as((u, p, a, b) -> String.join(";", u, p, "tên", a, b));
        Arbitrary<String> end = Arbitraries.frequency(Tuple.of(20, ""), Tuple.of(1, "A1;2025;\"không khép"));
        Arbitrary<String> rows = row.list().ofMinSize(1).ofMaxSize(5).map(lines -> String.join("\n", lines) + "\n");
        return Combinators.combine(rows, end)
                .as((text, last) -> "unit;period;name;A;B\n" + text + last)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static String figures(PreviewReader.Held held) {
        Panel panel = new PanelMaker(SET, "hamlet", held).panel(PERIODS);
        return IntStream.range(0, panel.size())
                .mapToObj(unit -> panel.unit(unit).name() + panel.unit(unit).kind() + text(panel.get(unit)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(UnitHistory unit) {
        return "%s %s %s %s %s"
                .formatted(
                        unit.unit(),
                        unit.group(),
                        Arrays.toString(unit.times()),
                        Arrays.deepToString(unit.values()),
                        Arrays.deepToString(unit.states()));
    }

    private static Path write(Path file, String text) {
        return ExampleFiles.text(file, text);
    }
}
