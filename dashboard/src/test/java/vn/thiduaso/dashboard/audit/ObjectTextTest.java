package vn.thiduaso.dashboard.audit;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.web.PageWords;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Ủy viên phụ trách ấp: unit PT.AP04 | Ủy viên phụ trách ấp: đơn vị PT.AP04
            en | Ủy viên phụ trách ấp: unit PT.AP04 | Ủy viên phụ trách ấp: unit PT.AP04
            vi | Ủy viên: phó: content II.5 | Ủy viên: phó: nội dung II.5
            vi | account lan | tài khoản lan
            vi | public-board | bảng điểm công khai
            vi | index-set PHUTAN@3 draft 7c1 | bộ chỉ số PHUTAN bản 3, bản thảo 7c1
            vi | scenario 12 PT.AP03 Thử một | kịch bản Thử một, đơn vị PT.AP03 (12)
            vi | view 9 own-entries Của tôi | cách xem Của tôi, trang Nhật ký của tôi (9)
            vi | view 9 own-entries own-entries | cách xem own-entries, trang Nhật ký của tôi (9)
            vi | view 9 what Của tôi | view 9 what Của tôi
            vi | score SERVICE-766 2026-10 | Chấm điểm: SERVICE-766 2026-10
            vi | SERVICE-766 2026-10 #4 | SERVICE-766 2026-10 #4
            """)
    void shouldSayWhatAnEntryIsAboutInTheLanguageOfThePage(String language, String stored, String said) {
        AuditEntry entry = AuditEntry.next(AuditHead.EMPTY, Act.of("lan", Act.Kind.ASSIGN, stored), Instant.EPOCH, "1");

        assertThat(new ObjectText(PageWords.in(Locale.forLanguageTag(language))).of(entry))
                .isEqualTo(said);
        assertThat(entry.object()).as("what is hashed").isEqualTo(stored);
        assertThat(entry.isSealed()).isTrue();
    }
}
