package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;

/** The pack of forty enterprises that answered the SME criteria: one workbook, and four that sent their answers late. */
final class EnterprisePack {

    static final String NAME = "dbi-sme-phu-tan-minh-hoa";

    private static final String PERIOD = "2026";
    private static final int IN_TIME = 36;

    private EnterprisePack() {}

    static GeneratedPack generate(Chance chance) {
        IndexSet set = BundledIndexSets.find("DBI-SME-1970").orElseThrow().set();
        List<UnitLine> units = Enterprises.list();
        EnterpriseAnswers answers = new EnterpriseAnswers(set, chance);
        List<Figure> inTime = new ArrayList<>();
        List<List<@Nullable Object>> late = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<Figure> own = answers.of(units.get(i), i);
            if (i < IN_TIME) {
                inTime.addAll(own);
            } else {
                own.forEach(figure -> late.add(figure.line(PERIOD)));
            }
        }
        List<String> titles = List.of(
                "KẾT QUẢ TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP NHỎ VÀ VỪA (MINH HỌA)",
                "Doanh nghiệp và câu trả lời do chương trình sinh ra, không có thật");
        List<String> codes = set.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(node -> node.code())
                .toList();
        GeneratedPack pack = new GeneratedPack(NAME);
        pack.addCsv("units.csv", UnitLine.table(units));
        pack.addWorkbook("2026/phieu-tu-danh-gia.xlsx", "Trả lời", WideSheet.of(titles, PERIOD, codes, inTime));
        pack.addCsv("2026/gui-sau.csv", new Table(List.of(), Figure.HEADS, late));
        return pack;
    }
}
