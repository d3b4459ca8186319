package vn.thiduaso.dashboard.views;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SavedTableTest {

    @Test
    void shouldKeepWhatIsChosenAndNeitherRunNorPeriodNorPage() {
        assertThat(
                        SavedTable.SCORES.kept(
                                "period=2026-10&page=3&run=a&saved=b&lang=en&view=table&set=A&cols=name,score&to=//evil.example&sort=name"))
                .contains("set=A&sort=name&cols=name,score&view=table");
        assertThat(SavedTable.SCORES.kept("")).contains("");
        assertThat(SavedTable.SCORES.kept("set=&&=x&set")).contains("");
    }

    @Test
    void shouldKeepOfListsWhatIsChosenAndNoDays() {
        assertThat(SavedTable.AUDIT.kept("from=2026-01-01&to=2026-02-01&actor=a&act=publish&page=2&sort=number"))
                .contains("actor=a&act=publish&sort=number");
        assertThat(SavedTable.OWN_ENTRIES.kept("actor=a&act=publish")).contains("act=publish");
        assertThat(SavedTable.FINDINGS.kept("period=2026-10&finding=x&done=y&rule=r&state=ASKED"))
                .contains("state=ASKED&rule=r");
        for (SavedTable table : SavedTable.values()) {
            assertThat(table.kept("period=2026&page=2&run=r&from=x&to=y&finding=z&saved=s&sort=-a&cols=b"))
                    .as(table.word())
                    .contains("sort=-a&cols=b");
            assertThat(SavedTable.at(table.path())).isEqualTo(table);
        }
    }

    @Test
    void shouldWriteOneStateInOneWay() {
        assertThat(SavedTable.SCORES.kept("q=a%26b+c%2Bd&group=%E1%BB%A6y+ban"))
                .isEqualTo(SavedTable.SCORES.kept("group=%e1%bb%a6y%20ban&q=x&q=a%26b%20c%2bd"))
                .isPresent();
        String kept = SavedTable.SCORES.kept("q=a%26b+c%2Bd").orElseThrow();
        assertThat(SavedTable.SCORES.kept(kept)).contains(kept);
    }

    @Test
    void shouldNotReadWhatIsNoEscape() {
        for (String query : List.of("q=%", "q=%zz", "set=A&q=%4")) {
            assertThat(SavedTable.SCORES.kept(query)).as(query).isEmpty();
        }
    }

    @Test
    void shouldSeeLettersThatNobodySees() {
        for (String odd : List.of("a\nb", "a\u202Eb", "a\u200Bb", "a\u0000", "a\uE000", "\uD800", "a\u2028b", "a\tb")) {
            assertThat(TableView.isOdd(TableView.plain("x" + odd + "y")))
                    .as(odd)
                    .isTrue();
        }
        for (String good : List.of("Cụm 1 – xã, phường (quý III)", "A & B <i>", "Điểm “mất”", "日本")) {
            assertThat(TableView.isOdd(TableView.plain(good))).as(good).isFalse();
        }
        assertThat(TableView.plain("  Xa\u0303   A\u00A0B ")).isEqualTo("Xã A B");
    }
}
