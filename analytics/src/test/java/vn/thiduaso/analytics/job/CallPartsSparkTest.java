package vn.thiduaso.analytics.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.JudgedRows;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.commit.LargeCall;
import vn.thiduaso.ingest.commit.LongFile;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Rows of a call in many tasks, some of which fail. */
class CallPartsSparkTest {

    private static final IndexSetSource SET = IndexSetSource.of("""
            code: PARTS
            version: "1"
            name: Bộ nhỏ
            valid: {from: 2020-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [agency]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: Số A, max: 10, input: {kind: value}, rule: {type: min-max}}
            """, "parts.yaml");

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        // a task is tried three times
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2,3]")
                .setAppName("parts")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void shouldFindTheSameWhenATaskIsDoneAgain() throws IOException {
        TextPlace place = ExampleStore.put("again.csv", table(9_000));
        LongFile file = file(place, 20_000);
        byte[] undisturbed = judged(place, file, 4);

        ExampleStore.BREAKING.set(2);

        assertThat(judged(place, file, 4)).isEqualTo(undisturbed);
        assertThat(ExampleStore.BREAKING).as("two tasks failed").hasValue(0);
        assertThat(ExampleStore.OPEN).hasValue(0);
    }

    @Test
    void shouldGiveTheFileBackWhenItHasChangedSinceItWasCut() throws IOException, InterruptedException {
        TextPlace place = ExampleStore.put("changed.csv", table(9_000));
        LongFile file = file(place, 20_000);
        ExampleStore.put("changed.csv", table(9_000).replace("U777,A,7\n", "U777,A,8\n"));

        assertThatThrownBy(() -> judged(place, file, 4))
                .isInstanceOf(SparkException.class)
                .satisfies(failed -> assertThat(UnreadablePieceException.in(failed))
                        .hasValueSatisfying(unreadable -> {
                            assertThat(unreadable.name()).isEqualTo("changed.csv");
                            assertThat(unreadable.fault().rule()).isEqualTo("file-changed");
                            assertRefused(unreadable);
                        }));
        // a task that runs when another one ends the job is told to stop, and nobody waits for it
        for (int asked = 0; asked < 600 && ExampleStore.OPEN.get() > 0; asked++) {
            Thread.sleep(50);
        }
        assertThat(ExampleStore.OPEN).hasValue(0);
    }

    private static void assertRefused(UnreadablePieceException unreadable) {
        LargeRequest request = new LargeRequest(SET, Period.parse("2026-Q3"), List.of(), List.of(), "người gửi", true);
        try (LargeCall call = new LargeCall(request.plain(), LakeState.empty(), Instant.EPOCH)) {
            IngestReport report = LargeIngestJob.refused(call, unreadable, false);

            assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
            assertThat(report.files())
                    .extracting(FileReport::name, FileReport::status)
                    .containsExactly(tuple("changed.csv", FileReport.Status.REFUSED));
        }
    }

    @Test
    void shouldGiveTheFileBackWhenNobodyAsksForTheRest() throws IOException {
        TextPlace place = ExampleStore.put("early.csv", table(90_000));
        LongFile file = file(place, 1 << 30);
        PartRecipe recipe = recipe(file, 1);

        List<?> first = spark.parallelize(CallParts.pieces(List.of(file), opened(place, file)), 1)
                .flatMapToPair(piece -> RowBlocks.ofTask(recipe, piece))
                .take(1);

        assertThat(first).hasSize(1);
        assertThat(ExampleStore.OPEN).hasValue(0);
    }

    @Test
    void shouldBringNoMoreFaultsToTheDriverThanAreListed() throws Exception {
        int parts = 40;
        TextPlace place = ExampleStore.put("faults.csv", table(100_000).replaceAll("U\\d+", ""));
        LongFile file = file(place, 200_000);
        Results results = new Results();
        spark.sc().addSparkListener(results);

        JudgedParts judged;
        try (CallParts call = parts(place, file, parts)) {
            judged = call.judged(null);
        }
        spark.sc().listenerBus().waitUntilEmpty();
        spark.sc().removeSparkListener(results);

        int held = bytes(judged.rows().get(file.submission())).length;
        // what all parts together have is fifty times as much
        assertThat(results.bytes).hasSizeLessThan(parts / 2).allMatch(bytes -> bytes < 2L * held);
    }

    /** Bytes that tasks brought to the driver. */
    private static final class Results extends SparkListener {

        private final List<Long> bytes = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskType().equals("ResultTask")) {
                bytes.add(end.taskMetrics().resultSize());
            }
        }
    }

    private static byte[] judged(TextPlace place, LongFile file, int parts) throws IOException {
        try (CallParts call = parts(place, file, parts)) {
            return bytes(call.judged(null).rows().get(file.submission()));
        }
    }

    private static byte[] bytes(JudgedRows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rows);
        }
        return bytes.toByteArray();
    }

    private static CallParts parts(TextPlace place, LongFile file, int parts) {
        return new CallParts(
                spark, SET.set(), recipe(file, parts), CallParts.pieces(List.of(file), opened(place, file)));
    }

    private static List<FileParts.Opened> opened(TextPlace place, LongFile file) {
        return List.of(new FileParts.Opened(place, file.head()));
    }

    private static PartRecipe recipe(LongFile file, int parts) {
        List<UnitRow> units = IntStream.range(0, 1_000)
                .mapToObj(unit -> new UnitRow(
                        "units", "U" + unit, "Đơn vị " + unit, "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN))
                .toList();
        LargeRequest request = new LargeRequest(SET, Period.parse("2026-Q3"), List.of(), List.of(), "người gửi", true);
        return new PartRecipe(request, Instant.EPOCH, units, List.of(file), null, parts);
    }

    private static LongFile file(TextPlace place, long pieceBytes) throws IOException {
        byte[] start = place.start(TextHead.BYTES).orElseThrow();
        TextHead head = TextHead.of(place.name(), start, HeaderMapping::isHeader);
        TextPieces pieces = TextPieces.of(place::open, head, pieceBytes);
        return new LongFile(0, 0, place.name(), head, pieces, "s1", false);
    }

    /** Rows of units that are known, those above the thousandth not. */
    private static String table(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "U%d,A,%d%n".formatted(row, row % 10).replace("\r", ""))
                .collect(Collectors.joining("", "unit,indicator,value\n", ""));
    }
}
