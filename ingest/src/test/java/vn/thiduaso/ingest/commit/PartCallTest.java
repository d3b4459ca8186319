package vn.thiduaso.ingest.commit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.read.PieceRows;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPiece;
import vn.thiduaso.ingest.read.TextPieces;

import static org.assertj.core.api.Assertions.assertThat;

/** What a part holds does not grow with what is wrong in its files; that nothing else changes is held by {@link LargeCallLawTest}. */
class PartCallTest {

    /** Faults of them take more memory than a part holds of any number of files. */
    private static final int MANY = 30_000;

    private static final int FILES = 60;

    /** More letters than 8 MB and one row have. */
    private static final int HELD = (4 << 20) + 20_000;

    @Test
    void shouldHoldFewFaultsOfAFileWithAColumnForEachCode() throws IOException {
        String wide = "unit;ON_TIME;MEETINGS\n" + "A1;x;y\n".repeat(MANY);

        List<SubmissionBatch> batches = judged(Map.of("wide.csv", wide)).get("wide.csv");

        assertThat(batches).hasSizeGreaterThan(3);
        assertThat(batches).allSatisfy(batch -> assertThat(letters(batch)).isLessThan(HELD));
        assertThat(batches.stream().mapToInt(batch -> batch.quarantine().size()).sum())
                .isGreaterThanOrEqualTo(2 * MANY);
        assertThat(batches.get(0).submission().quarantined()).isEqualTo(2 * MANY);
    }

    /** By what they take, not by how many there are. */
    @Test
    void shouldHoldFewerFaultsOfLongTexts() throws IOException {
        String texts = "unit;indicator;value\n" + ("A1;MEETINGS;" + "x".repeat(3_000) + "\n").repeat(5_000);

        List<SubmissionBatch> batches = judged(Map.of("long.csv", texts)).get("long.csv");

        assertThat(batches).hasSizeGreaterThan(3);
        assertThat(batches).allSatisfy(batch -> assertThat(letters(batch)).isLessThan(HELD));
        assertThat(batches.get(0).submission().quarantined()).isEqualTo(5_000);
    }

    /** Each of them has less than a part holds of one. */
    @Test
    void shouldHoldFewFaultsOfManyFiles() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int file = 0; file < FILES; file++) {
            files.put(file + ".csv", "unit;ON_TIME;MEETINGS\n" + "A1;x;y\n".repeat(1_000 + file));
        }

        long left = 0;
        for (List<SubmissionBatch> batches : judged(files).values()) {
            left += letters(batches.get(0));
        }

        assertThat(left).isLessThan(2L * HELD);
    }

    private static long letters(SubmissionBatch batch) {
        return batch.quarantine().stream().mapToLong(PartCallTest::letters).sum();
    }

    private static long letters(QuarantinedCell cell) {
        return cell.text().length()
                + cell.readAs().length()
                + cell.message().length()
                + cell.remedy().length();
    }

    /** What one part has of each file. */
    private static Map<String, List<SubmissionBatch>> judged(Map<String, String> files) throws IOException {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        LakeState state = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());
        try (LargeCall call = new LargeCall(request, state, Instant.EPOCH)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = bytes(file.getValue());
                TextHead head = call.head(file.getKey(), Arrays.copyOf(bytes, Math.min(bytes.length, TextHead.BYTES)))
                        .orElseThrow();
                call.add(file.getKey(), head, TextPieces.of(from -> from(bytes, from), head, 1 << 20));
            }
            List<LongFile> read = call.toRead();
            UnitDirectory units = new UnitDirectory(ExampleFiles.PERIOD, call.units());
            try (PartCall part = new PartCall(request, Instant.EPOCH, units, Past.NONE, read)) {
                for (LongFile file : read) {
                    byte[] bytes = bytes(files.get(file.name()));
                    for (TextPiece piece : file.pieces().pieces()) {
                        try (PieceRows rows = new PieceRows(from(bytes, piece.from()), file.head(), piece)) {
                            rows.forEachRemaining(row -> part.accept(file.number(), row));
                        }
                    }
                }
                return judged(part);
            }
        }
    }

    private static Map<String, List<SubmissionBatch>> judged(PartCall part) {
        Map<String, List<SubmissionBatch>> batches = new LinkedHashMap<>();
        part.judge(part.samples().usual(ExampleFiles.indexSet()), of -> {
            List<SubmissionBatch> ofFile = new ArrayList<>();
            of.batches().forEach(ofFile::add);
            batches.put(of.file().name(), ofFile);
        });
        return batches;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream from(byte[] file, long from) {
        return new ByteArrayInputStream(file, (int) from, file.length);
    }
}
