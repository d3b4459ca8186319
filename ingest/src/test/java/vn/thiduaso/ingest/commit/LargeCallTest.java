package vn.thiduaso.ingest.commit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.PieceRows;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LargeCallTest {

    private static final byte[] GOOD = bytes("unit,indicator,value\nA1,MEETINGS,5\n", StandardCharsets.UTF_8.name());

    @ParameterizedTest
    @CsvSource({
        "so-lieu.xlsx, 'unit,indicator,value\nA1,MEETINGS,5\n', UTF-8, file-not-in-pieces",
        "so-lieu.jsonl, '{}', UTF-8, file-not-in-pieces",
        "co-quan.csv, 'Đơn vị,MEETINGS\nA1,5\n', UTF-8, file-not-in-pieces",
        "rong.csv, '', UTF-8, file-empty",
        "la.csv, 'unit,indicator,value,SPEED\nA1,MEETINGS,5,1\n', UTF-8, column-unknown",
        "khong.csv, 'a,b\n1,2\n', UTF-8, file-not-in-pieces",
        "hai.csv, 'unit,indicator,value\nA1,MEETINGS,5\n', UTF-16LE, file-not-in-pieces",
        "dong-trong.csv, '\n \n;;\n', UTF-8, file-empty",
        "ngoac.csv, 'unit,\"indicator,value\nA1,MEETINGS,5\n', UTF-8, file-quotes",
        "macro.xlsm, 'unit', UTF-8, file-macro",
        "anh.pdf, 'unit', UTF-8, file-ending",
        "PK.csv, 'PK\u0003\u0004', UTF-8, file-disguised"
    })
    void shouldRefuseByNameBeforeAnyRowIsRead(String name, String text, String charset, String rule) {
        try (LargeCall call = call()) {
            assertThat(call.head(name, bytes(text, charset))).isEmpty();

            FileReport report = call.end(Map.of(), false).report().files().get(0);
            assertThat(report.name()).isEqualTo(name);
            assertThat(report.status()).isEqualTo(FileReport.Status.REFUSED);
            assertThat(report.faults()).extracting(CellFault::rule).containsExactly(rule);
            if (rule.equals("file-not-in-pieces")) {
                assertThat(report.faults().get(0).remedy()).contains("./thiduaso ingest");
            }
        }
    }

    @Test
    void shouldRefuseANewFileForAClosedPeriodBeforeItsRowsAreRead() throws IOException {
        TextHead head = TextHead.of("f.csv", GOOD, HeaderMapping::isHeader);
        TextPieces pieces = TextPieces.of(from -> open(GOOD, from), head, 100);
        try (LargeCall call = closed(Map.of())) {
            call.add("f.csv", head, pieces);

            assertThat(call.isRefused()).isTrue();
            LargeCall.Ended ended = call.end(Map.of(), false);
            assertThat(ended.batches()).isEmpty();
            assertThat(ended.report().files().get(0).faults())
                    .extracting(CellFault::rule)
                    .containsExactly("period-closed");
        }
    }

    @Test
    void shouldKnowAFileOfAClosedPeriodAgain() throws IOException {
        TextHead head = TextHead.of("f.csv", GOOD, HeaderMapping::isHeader);
        TextPieces pieces = TextPieces.of(from -> open(GOOD, from), head, 100);
        Submission loaded = submission(pieces.sha256());
        try (LargeCall call = closed(Map.of(loaded.id(), loaded))) {
            call.add("f.csv", head, pieces);

            assertThat(call.isRefused()).isFalse();
            assertThat(call.toRead()).isEmpty();
            assertThat(call.end(Map.of(), false).report().files().get(0).status())
                    .isEqualTo(FileReport.Status.KNOWN);
        }
    }

    /** To another figure, to no letter, to a quote that does not close. */
    @ParameterizedTest
    @ValueSource(ints = {'6', 0xff, '"'})
    void shouldNotGoOnWithBytesThatHaveChanged(int to) throws IOException {
        try (LargeCall call = call()) {
            TextHead head = call.head("f.csv", GOOD).orElseThrow();
            TextPieces pieces = TextPieces.of(from -> open(GOOD, from), head, 100);
            byte[] changed = Arrays.copyOf(GOOD, GOOD.length);
            changed[changed.length - 2] = (byte) to;

            PieceRows rows = new PieceRows(
                    new ByteArrayInputStream(changed), head, pieces.pieces().get(0));
            assertThatThrownBy(() -> rows.forEachRemaining(row -> {}))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            now -> assertThat(now.fault().rule()).isEqualTo("file-changed"));
        }
    }

    private static LargeCall call() {
        return call(ExampleFiles.indexSet(), new LakeState(List.of(), Map.of(), Optional.empty()));
    }

    /** For a period that is closed, by a set that takes nothing then. */
    private static LargeCall closed(Map<String, Submission> submissions) {
        IndexSet strict = IndexSetYaml.read(
                ExampleFiles.YAML.replace("minimum-coverage: 0", "checks: {period-closed: refuse}"), "strict.yaml");
        ClosedPeriod closing = new ClosedPeriod(
                "c1", Instant.EPOCH, "người chốt", strict.code(), "1", "", ExampleFiles.PERIOD, 1, List.of());
        return call(strict, new LakeState(List.of(), submissions, Optional.of(closing)));
    }

    private static LargeCall call(IndexSet indexSet, LakeState state) {
        IngestRequest request = new IngestRequest(
                indexSet,
                ExampleFiles.PERIOD,
                List.of(),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        return new LargeCall(request, state, Instant.EPOCH);
    }

    private static Submission submission(String sha256) {
        String code = ExampleFiles.indexSet().code();
        String period = ExampleFiles.PERIOD.toString();
        return new Submission(
                Submission.idOf(Submission.Kind.OBSERVATIONS, code, period, sha256),
                Submission.Kind.OBSERVATIONS,
                code,
                period,
                "f.csv",
                sha256,
                GOOD.length,
                1,
                1,
                0,
                "test",
                false,
                Instant.EPOCH,
                1);
    }

    private static InputStream open(byte[] file, long from) {
        return new ByteArrayInputStream(file, (int) from, file.length);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
