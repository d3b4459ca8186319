package vn.thiduaso.ingest.commit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.PieceRows;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;

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
    void shouldRefuseAFileWithNothingUnderItsHeader() throws IOException {
        byte[] bytes = bytes("unit,indicator,value\n\n", "UTF-8");
        try (LargeCall call = call()) {
            TextHead head = call.head("f.csv", bytes).orElseThrow();
            call.add("f.csv", head, TextPieces.of(new ByteArrayInputStream(bytes), head, 100));
            String id = call.toRead().get(0).submission();

            LargeCall.Ended ended = call.end(Map.of(id, new JudgedRows(id)), false);

            assertThat(ended.batches()).isEmpty();
            assertThat(ended.report().files().get(0).faults())
                    .extracting(CellFault::rule)
                    .containsExactly("file-empty");
        }
    }

    @Test
    void shouldNotGoOnWithBytesThatHaveChanged() throws IOException {
        try (LargeCall call = call()) {
            TextHead head = call.head("f.csv", GOOD).orElseThrow();
            TextPieces pieces = TextPieces.of(new ByteArrayInputStream(GOOD), head, 100);
            byte[] changed = Arrays.copyOf(GOOD, GOOD.length);
            changed[changed.length - 2] = '6';

            PieceRows rows = new PieceRows(
                    new ByteArrayInputStream(changed), head, pieces.pieces().get(0));
            rows.next();
            assertThatThrownBy(rows::hasNext).hasMessageContaining("changed");
        }
    }

    private static LargeCall call() {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        return new LargeCall(request, new LakeState(List.of(), Map.of(), Optional.empty()), Instant.EPOCH);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
