package vn.thiduaso.dashboard.publish;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody would write and a page must hold: three hundred indicators with the longest labels, and names of units that are markup, formulas and very long. */
public final class HostileSet {

    public static final String CODE = "THU-TRANG";
    public static final int INDICATORS = 300;

    public static final String MARKUP =
            "<img src=x onerror=\"document.title='hỏng'\"><script>document.title='hỏng'</script>";
    /** 300 letters in words. */
    public static final String LONG = words("Trung tâm Phục vụ hành chính công liên thông phường xã ", 300);
    /** 300 letters without a place to break. */
    public static final String UNBROKEN = words("Đơnvịrấtdài", 300);

    /** Letters and marks apart, as files made on a Mac have them. */
    public static final String DECOMPOSED = Normalizer.normalize("xã Phú Tân Thượng", Normalizer.Form.NFD);

    /** In the order of the units of {@link ExampleRuns}; the sixth has no figures. */
    public static final List<String> NAMES = List.of(
            MARKUP,
            LONG,
            UNBROKEN,
            DECOMPOSED,
            "=HYPERLINK(\"http://x.invalid\";\"xã\")",
            "xã không có điểm",
            "xã \u202Egnourđ\u202C & <b>\"đậm\"</b>",
            "phường 🙂 ${7*7} __${7*7}__ {{7*7}} %s",
            "' or 1=1 --");

    private static final int PILLARS = 6;

    private HostileSet() {}

    private static String words(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }

    static String yaml() {
        String pillars =
                IntStream.range(0, PILLARS).mapToObj(HostileSet::pillar).collect(Collectors.joining());
        return """
                code: %s
                version: "1"
                name: {vi: '%s', en: '%s'}
                valid: {from: 2025-01-01}
                legal-basis: [{document: 'Quyết định <b>mẫu</b>', certainty: unverified}]
                applies-to: [enterprise]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition, groups: none}
                defaults: {missing: redistribute, zero-denominator: redistribute}
                levels:
                  type: double-condition
                  names: [{vi: 'Chưa <i>khởi động</i>'}, {vi: Khởi động}, {vi: Hình thành}]
                  pillars: [G0, G1, G2]
                  pillar-bounds: {percents: [5, 20], bound-belongs: below}
                  conditions:
                    - {over: 3, pillars-at-least: 1, pillar-level: 1}
                    - {over: 15, pillars-at-least: 3, pillar-level: 2}
                tree:
                  code: M
                  label: 'Tổng <script>document.title="hỏng"</script>'
                  max: 600
                  aggregate: {type: sum}
                  children:
                """.formatted(CODE, "Bộ " + words("chỉ số rất dài ", 200), "Set " + words("of very long labels ", 200))
                + pillars;
    }

    private static String pillar(int number) {
        int each = INDICATORS / PILLARS;
        return "    - {code: G%d, label: '%s', max: 100, children: [%n"
                        .formatted(number, "Nhóm " + number + " " + words("kết quả chuyển đổi số ", 120))
                + IntStream.range(0, each)
                        .mapToObj(i ->
                                "        {code: G%d_%d, label: '%s', max: 2, input: {kind: ratio}, rule: {type: ratio-linear}}"
                                        .formatted(
                                                number,
                                                i,
                                                "Chỉ số " + i + " <b>"
                                                        + words("tỷ lệ hồ sơ giải quyết đúng hạn ", 180)))
                        .collect(Collectors.joining(",\n"))
                + "]}\n";
    }
}
