package vn.thiduaso.ingest.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.map.Column;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.scoring.indexset.Part;

/** How offices head the columns of their tables, apart from names of indicators: heads that are certain ({@link Column}), and those that are only proposed. */
final class HeadWords {

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<String, Part> PARTS = new HashMap<>();
    private static final List<String> SUMS = beginnings("cộng ", "tổng ", "toàn ");
    private static final List<String> ADDITIONS = beginnings("cộng ", "tổng cộng ");
    /** Words that only begin like a sum. */
    private static final List<String> NO_ADDITIONS = beginnings("cộng đồng ", "cộng tác ", "cộng hòa ");

    private static final List<String> WHOLE =
            Stream.of("chung", "cả xã").map(Fold::of).toList();
    private static final Set<String> THIS_TIME = Stream.of(
                    "kỳ này", "kỳ báo cáo", "năm nay", "năm này", "quý này", "tháng này", "số kỳ này", "số liệu kỳ này")
            .map(Fold::of)
            .collect(Collectors.toSet());
    private static final List<String> NOTHING = Stream.of(
                    "không phát sinh", "không có", "không", "chưa phát sinh", "0 phát sinh")
            .map(Fold::of)
            .toList();
    private static final Set<String> ANSWERS = Stream.of(
                    "có",
                    "x",
                    "v",
                    "đạt",
                    "không đạt",
                    "chưa đạt",
                    "rồi",
                    "chưa",
                    "đã có",
                    "chưa có",
                    "đã thực hiện",
                    "chưa thực hiện",
                    "hoàn thành",
                    "chưa hoàn thành",
                    "đúng",
                    "sai",
                    "yes",
                    "no",
                    "y",
                    "n")
            .map(Fold::of)
            .collect(Collectors.toSet());
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String YES = Fold.of("có");
    private static final String NO = Fold.of("không");
    private static final List<String> DENIALS = beginnings("không ", "chưa ", "ko ", "k ");
    private static final Pattern SOMETHING = Pattern.compile("[\\p{L}✓✔√☑+]");
    /** Explanations: {@code (0: chưa; 1: đã ban hành)}. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    private static final List<String> COUNTS = folded(
            "số", "tổng", "dân số", "lượt", "hộ", "người", "cơ sở", "học sinh", "máy", "văn bản", "buổi", "cuộc");
    private static final List<String> MONEY =
            folded("đồng", "triệu", "tỷ", "tỉ", "kinh phí", "chi", "tiền", "doanh thu", "ngân sách", "dự toán");
    private static final List<String> NOT_DONE = folded(
            "quá hạn",
            "trễ hạn",
            "chậm hạn",
            "chưa",
            "không đạt",
            "không đủ",
            "còn lại",
            "tồn đọng",
            "quá hẹn",
            "trễ hẹn");
    private static final Map<String, Mode> MODES = new HashMap<>();

    static {
        for (Column column : Column.values()) {
            put(ROLES, role(column), column.heads().toArray(String[]::new));
        }
        HeaderMapping.partHeads().forEach((head, part) -> put(PARTS, part, head));
        put(
                ROLES,
                Role.UNIT,
                "đơn vị báo cáo",
                "cơ quan",
                "tên cơ quan",
                "cơ quan, đơn vị",
                "tên cơ quan, đơn vị",
                "trường",
                "tên trường",
                "xã, phường",
                "xã",
                "phường",
                "ấp",
                "khóm, ấp",
                "tên ấp",
                "địa phương",
                "doanh nghiệp",
                "tên doanh nghiệp",
                "địa bàn");
        put(
                ROLES,
                Role.INDICATOR,
                "tên chỉ tiêu",
                "tên chỉ số",
                "nội dung",
                "tiêu chí",
                "tên tiêu chí",
                "nội dung đánh giá",
                "nội dung tiêu chí",
                "tiêu chí đánh giá",
                "nội dung, tiêu chí",
                "chỉ tiêu, nhiệm vụ",
                "nhiệm vụ, chỉ tiêu",
                "nhiệm vụ",
                "nội dung chỉ tiêu",
                "nội dung, chỉ tiêu",
                "nội dung các chỉ tiêu",
                "nội dung công việc",
                "danh mục chỉ tiêu",
                "các chỉ tiêu",
                "chỉ tiêu chủ yếu");
        put(ROLES, Role.PERIOD, "ngày báo cáo", "thời điểm", "ngày số liệu");
        put(ROLES, Role.EVIDENCE, "văn bản minh chứng");
        put(
                ROLES,
                Role.NOTE,
                "số thứ tự",
                "điểm chuẩn",
                "điểm tối đa",
                "thang điểm",
                "trọng số",
                "giải trình",
                "lý do",
                "nguyên nhân",
                "nguồn số liệu",
                "người báo cáo",
                "văn bản chỉ đạo",
                "tiến độ");
        put(
                MODES,
                Mode.CUMULATIVE,
                "lũy kế",
                "lũy kế từ đầu năm",
                "lũy kế đến kỳ báo cáo",
                "lũy kế năm",
                "cộng dồn",
                "từ đầu năm");
        put(MODES, Mode.IN_PERIOD, "trong kỳ", "phát sinh trong kỳ", "trong quý", "trong tháng", "thực hiện trong kỳ");
        put(PARTS, Part.NUMERATOR, "numerator", "tử", "số đạt");
        put(PARTS, Part.DENOMINATOR, "denominator", "mẫu");
        put(
                PARTS,
                Part.VALUE,
                "value",
                "tỷ lệ",
                "tỷ lệ %",
                "tỷ lệ (%)",
                "%",
                "tự chấm",
                "điểm tự chấm",
                "tự đánh giá",
                "điểm tự đánh giá",
                "điểm",
                "thực hiện",
                "kết quả thực hiện");
        put(PARTS, Part.OFFICIAL, "official");
    }

    private HeadWords() {}

    private static List<String> beginnings(String... words) {
        return Stream.of(words).map(word -> Fold.of(word) + " ").toList();
    }

    private static Role role(Column column) {
        return switch (column) {
            case UNIT -> Role.UNIT;
            case INDICATOR -> Role.INDICATOR;
            case PERIOD -> Role.PERIOD;
            case STATE -> Role.STATE;
            case FLAG -> Role.FLAG;
            case EVIDENCE -> Role.EVIDENCE;
            case NAME, NOTE -> Role.NOTE;
        };
    }

    private static <T> void put(Map<String, T> map, T what, String... words) {
        for (String word : words) {
            String folded = Fold.of(word);
            map.put(folded, what);
            // as somebody types it who has no marks, unless that is a word of its own
            map.putIfAbsent(Fold.bare(folded), what);
        }
    }

    private static <T> Optional<T> find(Map<String, T> map, String text) {
        return Optional.ofNullable(map.get(Fold.of(text)));
    }

    static Optional<Role> role(String text) {
        return find(ROLES, text);
    }

    /** Whether figures are counted from the first of January or of the period alone; never as asked. */
    static Optional<Mode> mode(String text) {
        return find(MODES, text);
    }

    /** Whether a head, or the name of a row, says that what belongs to it adds up others. */
    static boolean isSum(String text) {
        String folded = Fold.of(text);
        return WHOLE.contains(folded) || SUMS.stream().anyMatch((folded + " ")::startsWith);
    }

    /** Whether the name of a row says that it adds up others and cannot but say so. */
    static boolean isAddition(String text) {
        String folded = Fold.of(text) + " ";
        return ADDITIONS.stream().anyMatch(folded::startsWith)
                && NO_ADDITIONS.stream().noneMatch(folded::startsWith);
    }

    /** Whether a head says that its figures are of the period that is reported, and nothing else. */
    static boolean isThisTime(String text) {
        return THIS_TIME.contains(Fold.of(text));
    }

    /** Whether a word in the place of a number says that there was nothing to count. */
    static boolean isNothing(String text) {
        return NOTHING.contains(Fold.of(text));
    }

    /** Whether a word in the place of a number says yes and nothing else. */
    static boolean isYes(String text) {
        return Fold.of(text).equals(YES);
    }

    /** The same of no. */
    static boolean isNo(String text) {
        return Fold.of(text).equals(NO);
    }

    /** Whether a text is a word that answers a question of yes and no, or a sign for it. */
    static boolean isAnswer(String text) {
        return ANSWERS.contains(Fold.of(text))
                || isNothing(text)
                || !LETTER.matcher(text).find();
    }

    /** Whether a word in the place of a number may say that there is something: a word that denies nothing, or a tick. */
    static boolean isSomething(String text) {
        String folded = Fold.of(text) + " ";
        return SOMETHING.matcher(text).find()
                && !isNothing(text)
                && DENIALS.stream().noneMatch(folded::startsWith);
    }

    /** Words that say that there was nothing to count, as they are compared. */
    static Stream<String> nothing() {
        return NOTHING.stream();
    }

    /** Whether a head is that of a count: it begins as one, and is of no money. */
    static boolean isCount(String text) {
        String words = " " + Fold.of(text) + " ";
        return COUNTS.stream().anyMatch(words::startsWith) && MONEY.stream().noneMatch(words::contains);
    }

    /** Whether a text says what is not done, or was done badly: "chưa", "quá hạn"; with their marks, for "chữa" is another word. */
    static boolean isNotDone(String text) {
        String words = " " + Fold.of(BRACKETS.matcher(text).replaceAll(" ")) + " ";
        return NOT_DONE.stream().anyMatch(words::contains);
    }

    private static List<String> folded(String... words) {
        return Stream.of(words).map(word -> " " + Fold.of(word) + " ").toList();
    }

    /** Whether a name is that of percentages. */
    static boolean isPercentage(String text) {
        String folded = Fold.bare(Fold.of(text));
        return text.contains("%") || folded.startsWith("ty le ") || folded.startsWith("ti le ");
    }

    /** Whether a text is the name of the country or its motto, or of a committee, as heads of documents have them. */
    static boolean isOfTheState(String text) {
        String folded = Fold.bare(Fold.of(text));
        return Stream.of("cong hoa xa hoi", "doc lap", "uy ban nhan dan", "ubnd")
                .anyMatch(folded::startsWith);
    }

    static Optional<Part> part(String text) {
        return find(PARTS, text);
    }
}
