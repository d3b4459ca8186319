package vn.thiduaso.ingest.commit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.compare.ExamplePast;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.compare.PastOfUnits;
import vn.thiduaso.ingest.compare.PeerSamples;
import vn.thiduaso.ingest.compare.Peers;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.PieceRows;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.RowBlock;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPiece;
import vn.thiduaso.ingest.read.TextPieces;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

/** A call that is read in pieces and judged in parts gives the report and the rows of the lake that it gives as a whole, whatever stands in its files. */
class LargeCallLawTest {

    /** Faults of each row alone wait elsewhere, those of some rows, or none. */
    private static final int[] HELD = {1, 3_000, 1 << 20};

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
                - {code: A, label: Số A, max: 3, input: {kind: value, unit: "%", range: {min: 0, max: 100}, checks: {value-range: warn, peers-unusual: {severity: warn, least: 2}}}, rule: {type: min-max}}
                - {code: B, label: Số B, max: 3, input: {kind: value, range: {min: 0, max: 100}, checks: {history-unusual: {severity: refuse, least: 2}, cumulative-falls: warn, figure-gone: warn}}, rule: {type: min-max}}
                - {code: R, label: Tỷ lệ, max: 2, input: {kind: ratio, unit: "%", checks: {peers-unusual: {severity: refuse, least: 3}}}, rule: {type: min-max}}
                - {code: P, label: Có chứng, max: 2, input: {kind: value, checks: {evidence-missing: warn}}, rule: {type: min-max}}
            """, "law.yaml");

    private static final List<UnitRow> UNITS = List.of(
            unit("A1", "agency", "Nhóm 1", UnitRow.OPEN),
            unit("A2", "agency", "Nhóm 1", UnitRow.OPEN),
            unit("A3", "agency", "Nhóm 1", UnitRow.OPEN),
            unit("A4", "agency", "", UnitRow.OPEN),
            unit("H2", "hamlet", "", PERIOD.lastDay().minusDays(1)),
            unit("S1", "school", "", UnitRow.OPEN));

    private static UnitRow unit(String code, String kind, String group, LocalDate last) {
        return new UnitRow("units", code, "Tên " + code, kind, group, "", UnitRow.SINCE_EVER, last);
    }

    /** What the lake has of the quarter counts as well. */
    private static Past past() {
        ExamplePast past = new ExamplePast();
        for (String unit : List.of("A1", "A2", "A3")) {
            past.with("2026-Q2", unit, "B", Part.VALUE, 12)
                    .with("2026-Q1", unit, "B", Part.VALUE, 12.5)
                    .with("2026-Q3", unit, "A", Part.VALUE, 12)
                    .with("2026-Q3", unit, "B", Part.VALUE, 13)
                    .with("2026-Q3", unit, "R", Part.VALUE, 40);
        }
        past.with("2026-Q3", "A4", "A", Part.VALUE, 90).with("2026-Q3", "X7", "A", Part.VALUE, 11);
        return new Past() {
            @Override
            public Set<Period> periods() {
                return past.periods();
            }

            @Override
            public void walk(Period period, Collection<String> codes, FigureSink sink) {
                past.walk(period, codes, sink);
            }

            @Override
            public List<Observation> current(Period period, Collection<String> codes) {
                List<Observation> current = new ArrayList<>();
                past.walk(
                        period,
                        codes,
                        (unit, code, part, value, seq) -> current.add(new Observation(
                                "before",
                                "LAW",
                                period,
                                unit,
                                code,
                                part,
                                CellState.VALUE,
                                value,
                                "13",
                                "",
                                "C9",
                                "",
                                "")));
                return current;
            }

            @Override
            public String fileName(String submission) {
                return "trước.csv";
            }
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldBeTheSameInParts(
            @ForAll("tables") List<String> tables,
            @ForAll boolean described,
            @ForAll boolean remembers,
            @ForAll @IntRange(min = 1, max = 60) int pieceBytes,
            @ForAll @IntRange(min = 1, max = 4) int parts)
            throws IOException {
        LakeState state = new LakeState(
                described ? UNITS : List.of(), Map.of(), Optional.empty(), List.of(), remembers ? past() : Past.NONE);
        Path folder = Files.createTempDirectory("law");
        List<Path> files = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            files.add(Files.writeString(folder.resolve(table + ".csv"), tables.get(table)));
        }

        try (CheckedCall plain = new CallReader(request(files), state, Instant.EPOCH, IngestProgress.SILENT, 1).read();
                Divided divided = new Divided(state, tables, pieceBytes, parts)) {
            if (plain.report().anyRefused()) {
                // a file without a row: the others are not read, and only that is told
                assertThat(divided.ended.batches()).isEmpty();
                assertThat(faults(divided.ended.report())).isEqualTo(faults(plain.report()));
                return;
            }
            assertThat(divided.ended.report()).isEqualTo(plain.report());
            assertThat(divided.submissions()).isEqualTo(submissions(plain.batches()));
            for (SubmissionBatch batch : plain.batches()) {
                String id = batch.submission().id();
                assertThat(divided.figures(id))
                        .isEqualTo(sorted(batch.observations().stream().toList()));
                assertThat(divided.quarantine(id)).containsExactlyInAnyOrderElementsOf(batch.quarantine());
                assertThat(divided.findings(id)).containsExactlyInAnyOrderElementsOf(batch.findings());
            }
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    /** Of the files that cannot be used. */
    private static Map<String, List<CellFault>> faults(IngestReport report) {
        return report.files().stream()
                .filter(file -> file.status() == FileReport.Status.REFUSED)
                .collect(Collectors.toMap(FileReport::name, FileReport::faults));
    }

    private static IngestRequest request(List<Path> files) {
        return new IngestRequest(
                SET, PERIOD, files, List.of(), IngestRequest.FileOrder.TOGETHER, "law", false, ReadLimits.batch());
    }

    private static List<Submission> submissions(List<SubmissionBatch> batches) {
        return batches.stream().map(SubmissionBatch::submission).toList();
    }

    private static List<Observation> sorted(List<Observation> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(Observation::toString))
                .toList();
    }

    /** The same call in pieces and parts, put together in an order that changes. */
    private static final class Divided implements AutoCloseable {

        final LargeCall.Ended ended;
        private final List<PartCall> judges = new ArrayList<>();
        private final List<SubmissionBatch> written = new ArrayList<>();

        Divided(LakeState state, List<String> tables, int pieceBytes, int parts) throws IOException {
            try (LargeCall call = new LargeCall(request(List.of()), state, Instant.EPOCH)) {
                for (int table = 0; table < tables.size(); table++) {
                    byte[] bytes = bytes(tables.get(table));
                    String name = table + ".csv";
                    TextHead head = call.head(name, bytes).orElseThrow();
                    try {
                        call.add(name, head, TextPieces.of(from -> bytes(bytes, from), head, pieceBytes));
                    } catch (UnreadableFileException unusable) {
                        call.refuse(name, unusable.fault());
                    }
                }
                if (call.isRefused()) {
                    ended = call.end(Map.of(), false);
                    return;
                }
                UnitDirectory units = new UnitDirectory(PERIOD, call.units());
                List<LongFile> files = call.toRead();
                for (int part = 0; part < parts; part++) {
                    int number = part;
                    PastOfUnits past =
                            new PastOfUnits(state.past(), unit -> Math.floorMod(unit.hashCode(), parts) == number);
                    judges.add(
                            new PartCall(request(List.of()), Instant.EPOCH, units, past, files, HELD[pieceBytes % 3]));
                }
                RowOwners owners = new RowOwners(request(List.of()), units, files);
                for (LongFile file : files) {
                    byte[] bytes = bytes(tables.get(file.place()));
                    for (TextPiece piece : file.pieces().pieces()) {
                        read(owners, file, bytes, piece);
                    }
                }
                ended = call.end(judged(new Random(pieceBytes)), false);
            }
        }

        private static byte[] bytes(String table) {
            return table.getBytes(StandardCharsets.UTF_8);
        }

        private static InputStream bytes(byte[] file, long from) {
            return new ByteArrayInputStream(file, (int) from, file.length);
        }

        private void read(RowOwners owners, LongFile file, byte[] bytes, TextPiece piece) {
            try (PieceRows rows = new PieceRows(bytes(bytes, piece.from()), file.head(), piece)) {
                rows.forEachRemaining(row -> {
                    String unit = owners.unit(file.number(), row);
                    int part = unit.isEmpty()
                            ? row.number() % judges.size()
                            : Math.floorMod(unit.hashCode(), judges.size());
                    RowBlock block = new RowBlock();
                    block.add(row);
                    RowBlock.read(block.take(), sent -> judges.get(part).accept(file.number(), sent));
                });
            }
        }

        private Map<String, JudgedRows> judged(Random order) {
            List<PartCall> anyOrder = new ArrayList<>(judges);
            Collections.shuffle(anyOrder, order);
            PeerSamples samples = anyOrder.stream()
                    .map(PartCall::samples)
                    .reduce(PeerSamples::with)
                    .orElseThrow();
            Peers usual = samples.usual(SET);
            Map<String, JudgedRows> found = new HashMap<>();
            for (PartCall judge : anyOrder) {
                judge.judge(usual, of -> {
                    found.merge(of.file().submission(), of.rows(), JudgedRows::with);
                    of.batches().forEach(written::add);
                });
            }
            return found;
        }

        List<Submission> submissions() {
            return LargeCallLawTest.submissions(ended.batches());
        }

        private List<SubmissionBatch> of(String submission) {
            List<SubmissionBatch> all = new ArrayList<>(written);
            all.addAll(ended.batches());
            return all.stream()
                    .filter(batch -> batch.submission().id().equals(submission))
                    .toList();
        }

        List<Observation> figures(String submission) {
            return sorted(of(submission).stream()
                    .flatMap(batch -> batch.observations().stream())
                    .toList());
        }

        List<QuarantinedCell> quarantine(String submission) {
            return of(submission).stream()
                    .flatMap(batch -> batch.quarantine().stream())
                    .toList();
        }

        List<Finding> findings(String submission) {
            return of(submission).stream()
                    .flatMap(batch -> batch.findings().stream())
                    .toList();
        }

        @Override
        public void close() {
            judges.forEach(PartCall::close);
        }
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> unit = Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.of("A1", "A2", "A3", "A4")),
                Tuple.of(2, Arbitraries.of("H2", "S1", "X9", "", " A1", "Tên A2", "tên a1", "\"A1\"", "\"A\n1\"")));
        Arbitrary<String> code = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("A", "B", "R")),
                Tuple.of(1, Arbitraries.of("P", "T", "Số B", "C", "", "B ")));
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("4", "12", "12.5", "11", "0.25", "100")),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "1.234",
                                "\"1,5\"",
                                "năm",
                                "missing",
                                "101",
                                " 7",
                                "",
                                "-",
                                "1e3",
                                "0.9",
                                "#REF!",
                                "Không áp dụng")));
        Arbitrary<String> rest = Arbitraries.frequency(
                Tuple.of(30, ";;;"),
                Tuple.of(4, ";2026-Q3;;"),
                Tuple.of(1, ";2026-Q2;;"),
                Tuple.of(2, ";;lạ;"),
                Tuple.of(1, ";;\"hai\ndòng; nữa\";"),
                Tuple.of(1, ";;;40"),
                Tuple.of(1, ";;;;thừa"),
                Tuple.of(1, ""));
        Arbitrary<String> row =
                Combinators.combine(unit, code, value, rest).as((u, c, v, r) -> String.join(";", u, c, v) + r);
        Arbitrary<String> longTable = Combinators.combine(
                        row.list().ofMinSize(1).ofMaxSize(14),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of("", "\ufeff", "Bảng số liệu\n\n"),
                        Arbitraries.of(true, false))
                .as((rows, end, before, tab) -> {
                    String table = before + "unit;indicator;value;period;note;denominator" + end
                            + String.join(end, rows) + end;
                    return tab ? table.replace(';', '\t') : table;
                });
        Arbitrary<String> wideRow = Combinators.combine(unit, value, value).as((u, a, b) -> String.join(",", u, a, b));
        Arbitrary<String> wideTable =
                wideRow.list().ofMinSize(1).ofMaxSize(8).map(rows -> "unit,A,B\n" + String.join("\n", rows));
        return Arbitraries.frequencyOf(Tuple.of(4, longTable), Tuple.of(1, wideTable))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
