package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MappingTableTest {

    @TempDir
    private Path home;

    private Lake open() {
        return Lake.open(LakeSettings.embedded(home));
    }

    private static KeptMapping mapping(String name, String yaml) {
        return mapping(name, "SAMPLE", "", yaml);
    }

    private static KeptMapping mapping(String name, String indexSet, String sender, String yaml) {
        return new KeptMapping(
                name, 0, sender, indexSet, "0123456789abcdef", yaml, "A", Instant.parse("2026-10-05T01:00:00Z"));
    }

    @Test
    void shouldKeepEachVersionOfANameAndTheSameTwiceOnce() {
        try (Lake lake = open()) {
            assertThat(lake.mappings().keep(mapping("Biểu 1", "a"))).hasToString("Biểu 1@1");
            assertThat(lake.mappings().keep(mapping("Biểu 1", "b"))).hasToString("Biểu 1@2");
            assertThat(lake.mappings().keep(mapping("Biểu 1", "b"))).hasToString("Biểu 1@2");
            assertThat(lake.mappings().keep(mapping("Biểu 2", "c"))).hasToString("Biểu 2@1");
        }
        try (Lake lake = open()) {
            assertThat(lake.mappings().all()).hasSize(3);
            assertThat(lake.mappings().latest("SAMPLE"))
                    .extracting(KeptMapping::yaml)
                    .containsExactly("b", "c");
            assertThat(lake.mappings().latest("OTHER")).isEmpty();
            assertThat(lake.mappings().find("Biểu 1", 1)).map(KeptMapping::yaml).contains("a");
            assertThat(lake.mappings().find("Biểu 1", 0)).map(KeptMapping::yaml).contains("b");
            assertThat(lake.mappings().find("Biểu 3", 0)).isEmpty();
        }
    }

    @Test
    void shouldKeepWhatTwoSendersCallTheSameBesideEachOther() {
        try (Lake lake = open()) {
            lake.mappings().keep(mapping("Biểu 01", "SAMPLE", "xã A", "a"));
            lake.mappings().keep(mapping("Biểu 01", "SAMPLE", "xã B", "b"));
            lake.mappings().keep(mapping("Biểu 01", "OTHER", "xã C", "c"));

            assertThat(lake.mappings().latest("SAMPLE"))
                    .extracting(KeptMapping::yaml)
                    .containsExactly("a", "b");
            assertThat(lake.mappings().latest("OTHER"))
                    .extracting(KeptMapping::toString)
                    .containsExactly("Biểu 01@3");
            assertThat(lake.mappings().keep(mapping("Biểu 01", "SAMPLE", "xã A", "a")))
                    .hasToString("Biểu 01@1");
        }
    }

    @Test
    void shouldNumberVersionsThatAreKeptAtOnce() {
        try (Lake lake = open()) {
            List<Integer> versions = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(number -> lake.mappings().keep(mapping("Biểu", "y" + number)))
                    .map(KeptMapping::version)
                    .sorted()
                    .toList();

            assertThat(versions).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }
}
