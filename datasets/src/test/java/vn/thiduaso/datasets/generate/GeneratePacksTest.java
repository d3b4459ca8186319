package vn.thiduaso.datasets.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratePacksTest {

    @Test
    void shouldMakeTheCommittedFilesAgain() throws IOException {
        for (GeneratedPack made : GeneratePacks.all()) {
            Pack committed = Packs.find(made.name()).orElseThrow();
            assertThat(made.files().keySet()).isSubsetOf(committed.paths());
            for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
                try (InputStream stream = committed.open(file.getKey())) {
                    assertThat(content(file.getKey(), file.getValue()))
                            .as(file.getKey())
                            .isEqualTo(content(file.getKey(), stream.readAllBytes()));
                }
            }
        }
    }

    @Test
    void shouldDependOnSeedAndNameOnly() {
        assertThat(new Chance(1).share("a", 2)).isEqualTo(new Chance(1).share("a", 2));
        assertThat(new Chance(1).share("a", 2)).isNotEqualTo(new Chance(2).share("a", 2));
        assertThat(new Chance(1).share("ab")).isNotEqualTo(new Chance(1).share("a", "b"));
    }

    @Test
    void shouldSpreadEvenly() {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            double share = new Chance(7).share("n", i);
            assertThat(share).isBetween(0.0, 1.0);
            sum += share;
        }
        assertThat(sum / 10_000).isBetween(0.49, 0.51);
    }

    /** Text of a CSV file; names and texts of the parts of a workbook, which may be packed differently by another Java. */
    private static Object content(String path, byte[] bytes) throws IOException {
        if (!path.endsWith(".xlsx")) {
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
