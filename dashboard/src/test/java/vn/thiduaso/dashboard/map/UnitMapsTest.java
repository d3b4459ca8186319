package vn.thiduaso.dashboard.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.map.UnitMap.Fault;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;

class UnitMapsTest {

    private static final String SQUARE = "[[[105.3,10.5],[105.4,10.5],[105.4,10.6],[105.3,10.5]]]";

    @TempDir
    Path folder;

    private UnitMaps maps;

    @BeforeEach
    void open() {
        maps = new UnitMaps(new HomeLake(LakeSettings.embedded(folder)));
    }

    private void write(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(UnitMaps.FILE), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(text.hashCode()));
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private static String feature(String unit, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"unit\":\"%s\",\"owner\":\"riêng\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(unit, type, coordinates);
    }

    @Test
    void shouldHaveNoneWithoutAFile() {
        assertThat(maps.find()).isEqualTo(UnitMap.NONE);
        assertThat(maps.find().isGiven()).isFalse();
        assertThat(maps.isGiven()).isFalse();
    }

    @Test
    void shouldTakeCodeAndOutlineAndNothingElse() throws IOException {
        write(collection(feature("U1", "Polygon", SQUARE) + "," + feature("U2", "MultiPolygon", "[" + SQUARE + "]")));

        UnitMap map = maps.find();

        assertThat(map.faults()).isEmpty();
        assertThat(map.units()).containsExactlyInAnyOrder("U1", "U2");
        assertThat(map.shapes())
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("\"properties\":{\"name\":\"U1\"}", SQUARE)
                .doesNotContain("riêng", "owner");
    }

    @Test
    void shouldReadAFileAgainThatHasChanged() throws IOException {
        write(collection(feature("U1", "Polygon", SQUARE)));
        assertThat(maps.find().units()).containsExactly("U1");

        write(collection(feature("U2", "Polygon", SQUARE)));

        assertThat(maps.find().units()).containsExactly("U2");
    }

    @Test
    void shouldTellAllFaultsAtOnceAndTakeNothing() throws IOException {
        write(collection(String.join(
                ",",
                feature("U1", "Polygon", SQUARE),
                feature("", "Polygon", SQUARE),
                feature("U1", "Polygon", SQUARE),
                feature("U3", "Point", "[105.3,10.5]"),
                feature("U4", "Polygon", "[[[1053000,105000],[1,1],[2,2],[1,1]]]"))));

        UnitMap map = maps.find();

        assertThat(map.units()).isEmpty();
        assertThat(map.isGiven()).isTrue();
        assertThat(maps.isGiven()).isTrue();
        assertThat(map.faults())
                .containsExactly(
                        new Fault("unit", "2", ""),
                        new Fault("twice", "3", "U1"),
                        new Fault("outline", "4", "Point"),
                        new Fault("coordinates", "5", "U4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Feature\"}|collection",
                "{\"type\":\"FeatureCollection\",\"features\":[]}|collection",
                "[]|collection",
                "{\"type\"|json"
            })
    void shouldSayWhatIsNoMap(String text, String fault) throws IOException {
        write(text);

        assertThat(maps.find().faults()).extracting(Fault::key).containsExactly(fault);
    }

    @Test
    void shouldRefuseAFileThatIsTooLargeForABrowser() throws IOException {
        write(" ".repeat((int) UnitMapReader.MOST_BYTES + 1));

        assertThat(maps.find().faults()).containsExactly(new Fault("size", "", "10"));
    }
}
