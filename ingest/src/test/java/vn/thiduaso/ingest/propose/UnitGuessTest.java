package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.lake.UnitRow;

import static org.assertj.core.api.Assertions.assertThat;

class UnitGuessTest {

    private static final List<UnitRow> UNITS = Stream.of(
                    "Hội Nông dân xã",
                    "Hội Liên hiệp Phụ nữ xã",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
                    "Trạm Y tế xã",
                    "Trung tâm Phục vụ hành chính công xã",
                    "Ủy ban Kiểm tra Đảng ủy",
                    "Văn phòng Đảng ủy",
                    "Ban nhân dân ấp số 4 (minh họa)",
                    "Ban nhân dân ấp số 14 (minh họa)")
            .map(name -> new UnitRow("u", name, name, "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "Hội LHPN xã, Hội Liên hiệp Phụ nữ xã",
        "UB MTTQ xã, Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        "UBMTTQ xã, Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        "TYT xã, Trạm Y tế xã",
        "TT PVHCC, Trung tâm Phục vụ hành chính công xã",
        "UBKT Đảng ủy, Ủy ban Kiểm tra Đảng ủy",
        "BND ấp số 4, Ban nhân dân ấp số 4 (minh họa)",
    })
    void shouldSuggestTheUnitThatIsMeantFirst(String written, String unit) {
        assertThat(new UnitGuess(UNITS).suggestions(written).get(0).answer()).isEqualTo(unit);
    }

    @Test
    void shouldKnowAUnitWithoutWhatStandsInBracketsBehindItsName() {
        UnitGuess guess = new UnitGuess(UNITS);

        assertThat(guess.certain("Ban nhân dân ấp số 14")).contains("Ban nhân dân ấp số 14 (minh họa)");
        assertThat(guess.named("Ban nhân dân ấp số 14")).as("the checks do not").isEmpty();
        assertThat(guess.certain("Ban nhân dân ấp số 15")).isEmpty();
    }
}
