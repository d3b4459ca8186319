package vn.thiduaso.ingest.propose;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.scoring.Period;

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
        assertThat(guess(UNITS).suggestions(written).get(0).answer()).isEqualTo(unit);
    }

    @Test
    void shouldTakeEveryCommuneWithItsProvinceBehind() throws IOException {
        List<UnitRow> all = published();
        UnitGuess guess = guess(all);
        for (UnitRow unit : all) {
            for (String behind : List.of(
                    " - tỉnh %s", " – tỉnh %s", ", tỉnh %s", " tỉnh %s", " (tỉnh %s)", " - %s", ", %s", " (%s)")) {
                String written =
                        Normalizer.normalize(unit.name() + behind.formatted(unit.group()), Normalizer.Form.NFD);
                assertThat(guess.certain(written)).as(written).contains(unit.unit());
            }
        }
    }

    @Test
    void shouldNeverBeSureOfACommuneOfAnotherProvince() throws IOException {
        UnitGuess guess = guess(published().stream()
                .filter(unit -> unit.group().equals("An Giang"))
                .toList());
        for (UnitRow unit : published()) {
            String written = unit.name() + " - tỉnh Gia Lai";
            assertThat(guess.like(written)).as(written).isEmpty();
        }
    }

    @Test
    void shouldTellUnitsOfOneNameApartByWhereTheyLie() {
        List<UnitRow> units = List.of(
                new UnitRow("u", "A", "Xã Phú Tân", "commune", "An Giang", "", UnitRow.SINCE_EVER, UnitRow.OPEN),
                new UnitRow("u", "C", "Xã Phú Tân", "commune", "Cà Mau", "", UnitRow.SINCE_EVER, UnitRow.OPEN),
                new UnitRow("u", "1", "Ấp 1", "hamlet", "", "A", UnitRow.SINCE_EVER, UnitRow.OPEN),
                new UnitRow("u", "2", "Ấp 1", "hamlet", "", "C", UnitRow.SINCE_EVER, UnitRow.OPEN));
        UnitGuess guess = guess(units);

        assertThat(guess.certain("Xã Phú Tân")).isEmpty();
        assertThat(guess.certain("UBND xã Phú Tân - tỉnh Cà Mau")).contains("C");
        assertThat(guess.certain("Ấp 1, xã Phú Tân")).isEmpty();
        assertThat(guess.certain("Ấp 1, xã Phú Tân, tỉnh An Giang")).contains("1");
        assertThat(guess.like("Xã Phú Tân - tỉnh Hà Nội")).isEmpty();
    }

    /** The 237 communes of the published figures. */
    private static List<UnitRow> published() throws IOException {
        Pack pack = Packs.list().stream()
                .filter(one -> one.name().equals("gia-lai-an-giang-766"))
                .findFirst()
                .orElseThrow();
        return pack.text("units.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells ->
                        new UnitRow("u", cells[0], cells[1], cells[2], cells[3], "", UnitRow.SINCE_EVER, UnitRow.OPEN))
                .toList();
    }

    private static UnitGuess guess(List<UnitRow> units) {
        Period period = Period.parse("2026-Q3");
        return new UnitGuess(
                units.stream()
                        .filter(unit -> unit.isValidWithin(period.firstDay(), period.lastDay()))
                        .toList(),
                units,
                period.firstDay());
    }

    /** Communes 1 and 2 went into 3 and that one into 4; 5 became 6 and 7; 8 got another name; 9 is to begin. */
    private static List<UnitRow> communes() {
        LocalDate merged = LocalDate.of(2025, 6, 30);
        return List.of(
                commune("1", "Xã Cái Sơn", UnitRow.SINCE_EVER, LocalDate.of(2024, 12, 31), "3"),
                commune("2", "Xã An Bình", UnitRow.SINCE_EVER, merged, "4"),
                commune("3", "Xã Cái An", LocalDate.of(2025, 1, 1), merged, "4"),
                commune("4", "Xã Phú Tân", LocalDate.of(2025, 7, 1), UnitRow.OPEN),
                commune("5", "Phường Long Hòa", UnitRow.SINCE_EVER, merged, "6", "7"),
                commune("6", "Phường Long Đông", LocalDate.of(2025, 7, 1), UnitRow.OPEN),
                commune("7", "Phường Long Tây", LocalDate.of(2025, 7, 1), UnitRow.OPEN),
                commune("8", "Xã Tân Lộc", UnitRow.SINCE_EVER, merged),
                commune("8", "Xã Vĩnh Thạnh", LocalDate.of(2025, 7, 1), UnitRow.OPEN),
                commune("9", "Xã Ngày Mai", LocalDate.of(2027, 1, 1), UnitRow.OPEN),
                commune("10", "Xã An Định", LocalDate.of(2025, 7, 1), UnitRow.OPEN));
    }

    private static UnitRow commune(String code, String name, LocalDate from, LocalDate to, String... successors) {
        return new UnitRow("u", code, name, "commune", "", "", from, to, List.of(successors));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND xã An Bình, 4, “Xã An Bình” đã sáp nhập vào “Xã Phú Tân” từ ngày 01/07/2025",
        "2, 4, “Xã An Bình” đã sáp nhập vào “Xã Phú Tân” từ ngày 01/07/2025",
        "Xã An Bình (cũ), 4, “Xã An Bình” đã sáp nhập vào “Xã Phú Tân” từ ngày 01/07/2025",
        "Xã Cái Sơn, 4, “Xã Cái Sơn” đã sáp nhập vào “Xã Cái An” từ ngày 01/01/2025; “Xã Cái An” đã sáp nhập vào “Xã Phú Tân” từ ngày 01/07/2025",
        "'Tân Lộc', 8, 'tên cũ “Xã Tân Lộc”, dùng đến ngày 30/06/2025'",
    })
    void shouldSuggestWhatAUnitOfAnotherTimeBecameWithTheReasonAndNeverTakeIt(String written, String unit, String why) {
        UnitGuess guess = guess(communes());

        List<Suggestion> suggestions = guess.suggestions(written);

        assertThat(suggestions.get(0).answer()).isEqualTo(unit);
        assertThat(suggestions.get(0).why()).isEqualTo(why);
        assertThat(Question.likely(suggestions)).isEmpty();
        assertThat(guess.certain(written)).isEmpty();
        assertThat(guess.perhaps(written)).as("the column is one of units").contains(unit);
    }

    @Test
    void shouldSuggestEveryUnitASplitOneBecameAndNoneOfOneThatIsToBegin() {
        UnitGuess guess = guess(communes());

        assertThat(guess.suggestions("Phường Long Hòa").stream().limit(2).map(Suggestion::answer))
                .containsExactly("6", "7");
        assertThat(guess.ofFormer("Xã Ngày Mai")).isEmpty();
        assertThat(guess.ofFormer("Xã Phú Tân")).isEmpty();
    }

    @Test
    void shouldKnowAUnitWithoutWhatStandsInBracketsBehindItsName() {
        UnitGuess guess = guess(UNITS);

        assertThat(guess.certain("Ban nhân dân ấp số 14")).contains("Ban nhân dân ấp số 14 (minh họa)");
        assertThat(guess.certain("Ban nhân dân ấp số 15")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ấp số VII, 7",
        "ấp bảy, 7",
        "Ấp IV (mới), 4",
        "ấp mười, 10",
        "Ban nhân dân ấp mười hai, 12",
        "AP SO MUOI, 10",
        "ấp tư, 4",
    })
    void shouldSuggestTheUnitOfARomanNumberAndOfOneInWordsAndNeverTakeIt(String written, int number) {
        UnitGuess guess = guess(hamlets("Ban nhân dân ấp số %d (minh họa)"));

        List<Suggestion> suggestions = guess.suggestions(written);

        assertThat(Question.sure(suggestions).map(Suggestion::answer))
                .as("%s", suggestions)
                .contains("AP" + number);
        assertThat(guess.certain(written)).isEmpty();
    }

    @Test
    void shouldTakeNoWordOfANameForANumber() {
        assertThat(UnitNumber.inDigits("xã Việt Nam")).isEmpty();
        assertThat(UnitNumber.inDigits("Ba Tri")).isEmpty();
        assertThat(UnitNumber.inDigits("Ấp số 7")).isEmpty();
        assertThat(UnitNumber.inDigits("mục i")).isEmpty();
        assertThat(UnitNumber.inDigits("Khóm XIX")).contains("Khóm 19");
        assertThat(UnitNumber.inDigits("Ấp mười lăm")).contains("Ấp 15");
    }

    private static List<UnitRow> hamlets(String name) {
        return java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(at -> new UnitRow(
                        "u", "AP" + at, name.formatted(at), "hamlet", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN))
                .toList();
    }
}
