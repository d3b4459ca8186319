package vn.thiduaso.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What kind of body is scored: the candidates of the founding plan (III.1) and those of the national sets. Index sets, indicators and unit
 * files name kinds by {@link #code()}.
 */
public enum UnitKind {
    COMMUNE("commune", new Labels("Xã, phường, đặc khu", "Commune")),
    PROVINCE("province", new Labels("Tỉnh, thành phố", "Province")),
    ENTERPRISE("enterprise", new Labels("Doanh nghiệp", "Enterprise")),
    AGENCY("agency", new Labels("Cơ quan, phòng chuyên môn", "Agency")),
    SCHOOL("school", new Labels("Trường học", "School")),
    HEALTH_STATION("health-station", new Labels("Trạm y tế", "Health station")),
    HAMLET("hamlet", new Labels("Ban nhân dân ấp", "Hamlet")),
    FRONT("front", new Labels("Ủy ban Mặt trận Tổ quốc", "Fatherland Front")),
    POLICE("police", new Labels("Công an", "Police")),
    SERVICE_CENTRE(
            "service-centre", new Labels("Trung tâm phục vụ hành chính công, dịch vụ công", "Public service centre")),
    UNION("union", new Labels("Tổ chức chính trị - xã hội", "Socio-political organisation")),
    COOPERATIVE("cooperative", new Labels("Hợp tác xã", "Cooperative"));

    private final String code;
    private final Labels label;

    UnitKind(String code, Labels label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public Labels label() {
        return label;
    }

    public static Optional<UnitKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Words for all kinds, in the order above. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(UnitKind::code).toList();
    }
}
