package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.UnitKind;

/** Forty enterprises that do not exist, in three sizes. */
final class Enterprises {

    static final int COUNT = 40;

    private static final List<String> TRADES = List.of(
            "Xay xát lúa gạo",
            "Vật tư nông nghiệp",
            "Chế biến thủy sản",
            "Vận tải đường thủy",
            "Xây dựng dân dụng",
            "Cơ khí nông nghiệp",
            "Bán lẻ tổng hợp",
            "May gia công",
            "In ấn - quảng cáo",
            "Dịch vụ ăn uống");
    /** By trade. */
    private static final List<String> SECTORS = List.of(
            "Chế biến",
            "Thương mại",
            "Chế biến",
            "Vận tải - xây dựng",
            "Vận tải - xây dựng",
            "Chế tạo",
            "Thương mại",
            "Chế tạo",
            "Dịch vụ",
            "Dịch vụ");
    /** One in so many has not told its sector. */
    private static final int UNTOLD = 13;

    private static final List<String> SIZES = List.of("Siêu nhỏ", "Nhỏ", "Nhỏ", "Vừa");

    private Enterprises() {}

    static List<UnitLine> list() {
        List<UnitLine> units = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String name =
                    "Doanh nghiệp %s số %d (minh họa)".formatted(TRADES.get(i % TRADES.size()), i / TRADES.size() + 1);
            units.add(new UnitLine(
                    "PT.DN%02d".formatted(i + 1),
                    name,
                    UnitKind.ENTERPRISE,
                    "Doanh nghiệp " + SIZES.get(i % SIZES.size()).toLowerCase(),
                    "",
                    "2024-01-01",
                    "",
                    (i + 1) % UNTOLD == 0 ? "" : SECTORS.get(i % SECTORS.size())));
        }
        return units;
    }
}
