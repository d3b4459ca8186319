package vn.thiduaso.ingest.propose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.ingest.match.Fold;

import static org.assertj.core.api.Assertions.assertThat;

class WordWeightsTest {

    private static final List<String> NAMES = List.of(
            "Tỷ lệ hồ sơ đúng hạn", "Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ học sinh học kỹ năng số", "Tỷ lệ hộ có Internet");

    private final WordWeights weights = new WordWeights(NAMES, OfficeWords::meant);

    private double alike(String asked, String name) {
        return weights.weigh(asked).to(weights.weigh(name));
    }

    @Test
    void shouldCountAWordTheMoreTheFewerNamesHaveIt() {
        assertThat(alike("Hồ sơ", NAMES.get(0))).isLessThan(alike("Đúng hạn", NAMES.get(0)));
    }

    @Test
    void shouldCountWhatAHeadHasBeyondANameMoreThanWhatItLeavesOut() {
        assertThat(alike("Học sinh", NAMES.get(2))).isGreaterThan(alike("Học sinh mầm non công lập", NAMES.get(2)));
        assertThat(alike("Số điện thoại", NAMES.get(2))).isLessThan(0.2);
        assertThat(alike("", NAMES.get(2))).isZero();
    }

    @Test
    void shouldKnowWhatOfficesCallThings() {
        assertThat(alike("Nộp qua mạng, online", "tiếp nhận trực tuyến")).isGreaterThan(0.9);
        assertThat(OfficeWords.meant("Số HỘ KD dùng QR")).isEqualTo("so ho kinh doanh dung thanh toan dien tu");
        assertThat(OfficeWords.meant("Hồ sơ của hộ dân")).isEqualTo("ho so cua ho gia dinh");
        assertThat(OfficeWords.meant("nop qua mang")).isEqualTo("tiep nhan truc tuyen");
        assertThat(OfficeWords.meant("chia sẻ")).as("whole words only").isEqualTo("chia se");
    }

    /** A word in two lines would mean what the later one says, and nobody would see it. */
    @Test
    void shouldHaveEachWordOfTheListOnce() throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("src/main/resources/words/office-words.txt"), StandardCharsets.UTF_8)) {
            assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(line -> Stream.of(line.split("\\|")))
                            .map(Fold::of))
                    .doesNotHaveDuplicates()
                    .allMatch(word -> !word.isEmpty());
        }
    }
}
