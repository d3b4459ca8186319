package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

/** Rows of long files that pass unjudged and rows that are judged give the same report and the same rows of the lake, whatever stands in them. */
class PlainEntriesLawTest {

    private static final Period PERIOD = Period.parse("2026-Q3");

    private static final IndexSet SET = IndexSetYaml.read("""
            code: LAW
            version: "1"
            name: Luật
            valid: {from: 2020-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [agency, hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            checks: {unit-ended: warn}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: Số A, max: 3, input: {kind: value, unit: "%", range: {min: 0, max: 100}, checks: {value-range: warn, value-type: integer, percent-or-share: inform}}, rule: {type: min-max}}
                - {code: B, label: Số B, max: 3, input: {kind: value, range: {min: 0, max: 100}}, rule: {type: min-max}}
                - {code: R, label: Tỷ lệ, max: 2, input: {kind: ratio, unit: "%"}, rule: {type: min-max}}
                - {code: P, label: Có chứng, max: 2, input: {kind: value, checks: {evidence-missing: warn}}, rule: {type: min-max}}
            """, "law.yaml");

    private static final List<UnitRow> UNITS = List.of(
            unit("A1", "agency", UnitRow.OPEN),
            unit("A2", "agency", UnitRow.OPEN),
            unit("H2", "hamlet", PERIOD.lastDay().minusDays(1)),
            unit("S1", "school", UnitRow.OPEN));

    private static UnitRow unit(String code, String kind, java.time.LocalDate last) {
        return new UnitRow("units", code, "Tên " + code, kind, "", "", UnitRow.SINCE_EVER, last);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldBeTheSame(@ForAll("tables") List<String> tables, @ForAll boolean described, @ForAll boolean corrects)
            throws IOException {
        Path folder = Files.createTempDirectory("law");
        List<Path> files = IntStream.range(0, tables.size())
                .mapToObj(i -> ExampleFiles.text(folder.resolve(i + ".csv"), tables.get(i)))
                .toList();
        LakeState state = new LakeState(described ? UNITS : List.of(), Map.of(), Optional.empty());
        IngestRequest request = new IngestRequest(
                SET,
                PERIOD,
                files,
                List.of(),
                corrects ? IngestRequest.FileOrder.ONE_AFTER_THE_OTHER : IngestRequest.FileOrder.TOGETHER,
                "law",
                false,
                ReadLimits.batch());

        try (CheckedCall plain = new CallReader(request, state, EPOCH, IngestProgress.SILENT, 1, true).read();
                CheckedCall judged = new CallReader(request, state, EPOCH, IngestProgress.SILENT, 1, false).read()) {
            assertThat(plain.report()).isEqualTo(judged.report());
            assertThat(plain.batches()).hasSameSizeAs(judged.batches());
            for (int batch = 0; batch < plain.batches().size(); batch++) {
                shouldBeTheSame(plain.batches().get(batch), judged.batches().get(batch));
            }
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void shouldBeTheSame(SubmissionBatch plain, SubmissionBatch judged) {
        List<Observation> figures = plain.observations().stream().toList();
        assertThat(figures).isEqualTo(judged.observations().stream().toList());
        assertThat(plain.observations().count()).isEqualTo(figures.size());
        assertThat(plain.submission()).isEqualTo(judged.submission());
        assertThat(plain.quarantine()).isEqualTo(judged.quarantine());
        assertThat(plain.findings()).isEqualTo(judged.findings());
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> unit = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("A1", "A2")),
                Tuple.of(1, Arbitraries.of("H2", "S1", "X9", "", " A1", "Tên A2", "Ấp")));
        Arbitrary<String> code = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("A", "B")),
                Tuple.of(1, Arbitraries.of("R", "P", "T", "Số B", "C", "", "B ")));
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("4", "12", "12.5", "-0", "0.25", "100")),
                Tuple.of(1, Arbitraries.of("1.234", "1,5", "năm", "missing", "101", " 7", "", "1e3", "0.9", "#REF!")));
        Arbitrary<String> rest = Arbitraries.frequency(
                Tuple.of(30, ";;;"),
                Tuple.of(4, ";2026-Q3;;"),
                Tuple.of(1, ";2026-Q2;;"),
                Tuple.of(2, ";;lạ;"),
                Tuple.of(1, ";;;40"),
                Tuple.of(1, ";;;;thừa"),
                Tuple.of(1, ""));
        Arbitrary<String> row =
                Combinators.combine(unit, code, value, rest).as((u, c, v, r) -> String.join(";", u, c, v) + r);
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(lines -> "unit;indicator;value;period;note;denominator\n" + String.join("\n", lines) + "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
