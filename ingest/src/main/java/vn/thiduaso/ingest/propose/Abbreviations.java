package vn.thiduaso.ingest.propose;

import java.util.Map;
import java.util.regex.Pattern;

/** What offices write short in heads and names of units, spelled out as index sets and lists of units write it: words in capitals that mean one thing only, which {@code HS} does not. */
final class Abbreviations {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ATTT", "an toàn thông tin"),
            Map.entry("CĐS", "chuyển đổi số"),
            Map.entry("CNTT", "công nghệ thông tin"),
            Map.entry("DN", "doanh nghiệp"),
            Map.entry("DVC", "dịch vụ công"),
            Map.entry("DVCTT", "dịch vụ công trực tuyến"),
            Map.entry("HTX", "hợp tác xã"),
            Map.entry("KD", "kinh doanh"),
            Map.entry("TTHC", "thủ tục hành chính"),
            Map.entry("VB", "văn bản"),
            Map.entry("CCB", "Cựu chiến binh"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("LHPN", "Liên hiệp Phụ nữ"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc Việt Nam"),
            Map.entry("THCS", "Trung học cơ sở"),
            Map.entry("THPT", "Trung học phổ thông"),
            Map.entry("TNCS", "Thanh niên Cộng sản"),
            Map.entry("UB", "Ủy ban"),
            Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"));
    /** The same of names of units only: elsewhere they mean other things. */
    private static final Map<String, String> UNIT_WORDS = Map.ofEntries(
            Map.entry("BCH", "Ban Chỉ huy"),
            Map.entry("CA", "Công an"),
            Map.entry("GDĐT", "Giáo dục và Đào tạo"),
            Map.entry("HC", "hành chính"),
            Map.entry("KT", "Kinh tế"),
            Map.entry("MN", "Mầm non"),
            Map.entry("ND", "Nông dân"),
            Map.entry("PN", "Phụ nữ"),
            Map.entry("QS", "Quân sự"),
            Map.entry("TH", "Tiểu học"),
            Map.entry("TN", "Thanh niên"),
            Map.entry("VH", "Văn hóa"),
            Map.entry("VP", "Văn phòng"),
            Map.entry("XD", "Xây dựng"),
            Map.entry("XH", "Xã hội"),
            Map.entry("YT", "Y tế"));
    /** {@code P. Văn hóa}: a room here; that it is a ward is read elsewhere. */
    private static final Pattern ROOM = Pattern.compile("(?U)^P\\.\\s*(?=\\p{L})");

    /** {@code C.A xã}. */
    private static final Pattern DOTTED = Pattern.compile("(?U)\\b(\\p{Lu})\\.(\\p{Lu})\\b(?!\\.)");

    private static final Pattern CAPITALS = Pattern.compile("(?U)\\b\\p{Lu}{2,}\\b");

    private Abbreviations() {}

    static String spelledOut(String text) {
        return CAPITALS.matcher(text).replaceAll(word -> WORDS.getOrDefault(word.group(), word.group()));
    }

    /** A name of a unit spelled out. */
    static String ofUnit(String text) {
        String room = ROOM.matcher(DOTTED.matcher(text).replaceAll("$1$2")).replaceFirst("Phòng ");
        return spelledOut(
                CAPITALS.matcher(room).replaceAll(word -> UNIT_WORDS.getOrDefault(word.group(), word.group())));
    }
}
