package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.UnitKind;

/**
 * Units of the illustrative commune: every kind of collective in the founding plan (III.1) except enterprises, which have a pack of their
 * own. Each name ends in "(minh họa)".
 */
final class PhuTanUnits {

    static final String AGENCIES = "Cơ quan, đơn vị";
    static final String SCHOOLS = "Trường học";
    static final String HAMLETS = "Ấp";
    static final String FRONT = "Mặt trận và đoàn thể";

    private static final String FROM = "2024-01-01";

    private PhuTanUnits() {}

    static List<UnitLine> list() {
        List<UnitLine> units = new ArrayList<>();
        add(
                units,
                "CQ",
                UnitKind.AGENCY,
                AGENCIES,
                "Văn phòng HĐND và UBND xã",
                "Phòng Kinh tế",
                "Phòng Văn hóa - Xã hội",
                "Ban Chỉ huy Quân sự xã",
                "Văn phòng Đảng ủy",
                "Ban Xây dựng Đảng",
                "Ủy ban Kiểm tra Đảng ủy");
        add(
                units,
                "DV",
                UnitKind.SERVICE_CENTRE,
                AGENCIES,
                "Trung tâm Phục vụ hành chính công xã",
                "Trung tâm Cung ứng dịch vụ công xã");
        add(units, "CA", UnitKind.POLICE, AGENCIES, "Công an xã");
        add(units, "YT", UnitKind.HEALTH_STATION, AGENCIES, "Trạm Y tế xã");
        add(
                units,
                "TH",
                UnitKind.SCHOOL,
                SCHOOLS,
                "Trường Mầm non số 1",
                "Trường Mầm non số 2",
                "Trường Tiểu học số 1",
                "Trường Tiểu học số 2",
                "Trường Tiểu học số 3",
                "Trường Trung học cơ sở số 1",
                "Trường Trung học cơ sở số 2",
                "Trường Trung học phổ thông số 1");
        add(units, "MT", UnitKind.FRONT, FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam xã");
        add(
                units,
                "DT",
                UnitKind.UNION,
                FRONT,
                "Hội Nông dân xã",
                "Hội Liên hiệp Phụ nữ xã",
                "Hội Cựu chiến binh xã",
                "Đoàn TNCS Hồ Chí Minh xã",
                "Công đoàn xã");
        String[] hamlets = new String[12];
        for (int i = 0; i < hamlets.length; i++) {
            hamlets[i] = "Ban nhân dân ấp số " + (i + 1);
        }
        add(units, "AP", UnitKind.HAMLET, HAMLETS, hamlets);
        units.add(new UnitLine(
                "PT.AP13",
                "Ban nhân dân ấp số 13, nhập vào ấp số 12 (minh họa)",
                UnitKind.HAMLET,
                HAMLETS,
                "",
                FROM,
                "2025-12-31"));
        return units;
    }

    private static void add(List<UnitLine> units, String letters, UnitKind kind, String group, String... names) {
        for (int i = 0; i < names.length; i++) {
            String code = "PT.%s%02d".formatted(letters, i + 1);
            units.add(new UnitLine(code, names[i] + " (minh họa)", kind, group, "", FROM, ""));
        }
    }
}
