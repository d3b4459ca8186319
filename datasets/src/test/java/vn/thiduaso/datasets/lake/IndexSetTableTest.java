package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexSetTableTest {

    @TempDir
    private Path home;

    private Lake open() {
        return Lake.open(LakeSettings.embedded(home));
    }

    private static PublishedSet set(String code, String version, String yaml) {
        return new PublishedSet(
                0,
                code,
                version,
                IndexSetSource.sha256Of(yaml),
                yaml,
                code + "@1",
                "an",
                "binh",
                Instant.parse("2026-10-05T01:00:00Z"));
    }

    @Test
    void shouldKeepEveryVersionAndTheSameTwiceOnce() {
        try (Lake lake = open()) {
            assertThat(lake.indexSets().publish(set("S", "2", "a")).seq()).isEqualTo(1);
            assertThat(lake.indexSets().publish(set("S", "10", "b")).seq()).isEqualTo(2);
            assertThat(lake.indexSets().publish(set("S", "2", "a")).seq()).isEqualTo(1);
        }
        try (Lake lake = open()) {
            assertThat(lake.indexSets().all()).hasSize(2);
            assertThat(lake.indexSets().find("S")).map(PublishedSet::version).contains("10");
            assertThat(lake.indexSets().find("S@2")).map(PublishedSet::yaml).contains("a");
            assertThat(lake.indexSets().find("S@3")).isEmpty();
            assertThat(lake.indexSets().find("T")).isEmpty();
        }
    }

    @Test
    void shouldNeverChangeAVersion() {
        try (Lake lake = open()) {
            lake.indexSets().publish(set("S", "2", "a"));

            assertThatThrownBy(() -> lake.indexSets().publish(set("S", "2", "b")))
                    .isInstanceOf(TakenVersionException.class);
            assertThat(lake.indexSets().find("S@2")).map(PublishedSet::yaml).contains("a");
        }
    }

    @Test
    void shouldListOneOfTwoThatAreTheSameVersionAtOnce() {
        try (Lake lake = open()) {
            List<Boolean> listed = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(number -> {
                        try {
                            lake.indexSets().publish(set("S", "2", "y" + number));
                            return true;
                        } catch (TakenVersionException taken) {
                            return false;
                        }
                    })
                    .toList();

            assertThat(listed).containsOnlyOnce(true);
            assertThat(lake.indexSets().all()).hasSize(1);
        }
    }

    @Test
    void shouldGoBeforeABundledSetOfItsCodeAndLeaveThatAlone() {
        IndexSetSource bundled = BundledIndexSets.find("SERVICE-766").orElseThrow();
        String yaml = bundled.yaml().replaceFirst("version: \"1\"", "version: \"1-xa\"");
        try (Lake lake = open()) {
            assertThat(IndexSetSources.resolve("SERVICE-766", lake).sha256()).isEqualTo(bundled.sha256());

            lake.indexSets().publish(set("SERVICE-766", "1-xa", yaml));

            assertThat(IndexSetSources.resolve("SERVICE-766", lake).yaml()).isEqualTo(yaml);
            assertThat(IndexSetSources.resolve("SERVICE-766@1", lake).sha256()).isEqualTo(bundled.sha256());
            assertThat(IndexSetSources.latest(lake)).hasSize(4);
            assertThat(IndexSetSources.all(lake))
                    .hasSize(BundledIndexSets.list().size() + 1);
        }
    }

    @Test
    void shouldNotBePublishedByWhoSentIt() {
        assertThatThrownBy(() -> new PublishedSet(0, "S", "1", "", "", "", "an", "an", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
