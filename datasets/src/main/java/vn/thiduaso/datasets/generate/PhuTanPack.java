package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.missing.CellState;

/** The pack of the illustrative commune: two years, four quarters of 2025, three of 2026 with one correction, and a fourth in the middle of its work. */
final class PhuTanPack {

    static final String NAME = "phu-tan-minh-hoa";

    private static final List<String> YEARS = List.of("2024", "2025");
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    private static final List<String> QUARTERS_BY_SENDER = List.of("2026-Q1", "2026-Q2", "2026-Q3");
    private static final String OPEN_QUARTER = "2026-Q4";
    private static final String SILENT_IN_LAST_QUARTER = "PT.DT05";

    /** Hamlets that have sent nothing in the open quarter. */
    private static final Set<String> NOT_YET = Set.of("PT.AP04", "PT.AP11");
    /** What is wrong in the open quarter: by how much a value, or a numerator, is too great. */
    private static final Map<String, Double> TIMES_TOO_MUCH = Map.of(
            "PT.CQ02 CQS.7",
            10.0,
            "PT.CQ03 XHS.5",
            10.0,
            "PT.AP10 XHS.6",
            1.4,
            "PT.AP06 KTS.4",
            10.0,
            "PT.AP09 KTS.3",
            10.0);

    private final IndexSet set =
            BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set();
    private final List<UnitLine> units = PhuTanUnits.list();
    private final PhuTanFigures figures;

    private PhuTanPack(Chance chance) {
        figures = new PhuTanFigures(set, chance);
    }

    static GeneratedPack generate(Chance chance) {
        return new PhuTanPack(chance).pack();
    }

    private GeneratedPack pack() {
        GeneratedPack pack = new GeneratedPack(NAME);
        pack.addCsv("units.csv", UnitLine.table(units));
        YEARS.forEach(year -> pack.addWorkbook(
                year + "/bao-cao-nam-" + year + ".xlsx", "Số liệu", wide(year, "NĂM " + year, unit -> true)));
        QUARTERS.forEach(quarter -> pack.addCsv(quarter + "/tong-hop.csv", longFile(quarter, unit -> true)));
        for (String quarter : QUARTERS_BY_SENDER) {
            pack.addCsv(quarter + "/co-quan-don-vi.csv", longFile(quarter, in(PhuTanUnits.AGENCIES)));
            pack.addWorkbook(
                    quarter + "/truong-hoc.xlsx", "Số liệu", wide(quarter, "KỲ " + quarter, in(PhuTanUnits.SCHOOLS)));
            pack.addCsv(quarter + "/mat-tran-doan-the.csv", longFile(quarter, in(PhuTanUnits.FRONT)));
            pack.addCsv(quarter + "/ap.csv", longFile(quarter, in(PhuTanUnits.HAMLETS)));
        }
        pack.addCsv("2026-Q2/ap-dinh-chinh.csv", correction("2026-Q2"));
        pack.addCsv(OPEN_QUARTER + "/co-quan-don-vi.csv", doubtful(in(PhuTanUnits.AGENCIES)));
        pack.addWorkbook(
                OPEN_QUARTER + "/truong-hoc.xlsx",
                "Số liệu",
                wide(OPEN_QUARTER, "KỲ " + OPEN_QUARTER, in(PhuTanUnits.SCHOOLS)));
        pack.addCsv(
                OPEN_QUARTER + "/ap.csv",
                doubtful(in(PhuTanUnits.HAMLETS).and(unit -> !NOT_YET.contains(unit.code()))));
        return pack;
    }

    /** The file of the open quarter, with what people get wrong: a slipped comma, ten times too many, more than there are. */
    private Table doubtful(Predicate<UnitLine> senders) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : sent(OPEN_QUARTER, senders)) {
            double times = TIMES_TOO_MUCH.getOrDefault(figure.unit() + " " + figure.code(), 1.0);
            rows.add(figure.times(times).line(OPEN_QUARTER));
        }
        return new Table(List.of(), Figure.HEADS, rows);
    }

    private static Predicate<UnitLine> in(String group) {
        return unit -> unit.group().equals(group);
    }

    private Table longFile(String period, Predicate<UnitLine> senders) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sent(period, senders).forEach(figure -> rows.add(figure.line(period)));
        return new Table(List.of(), Figure.HEADS, rows);
    }

    private Table wide(String period, String ofPeriod, Predicate<UnitLine> senders) {
        List<String> titles = List.of(
                "ỦY BAN NHÂN DÂN XÃ PHÚ TÂN (MINH HỌA)",
                "BẢNG SỐ LIỆU CHUYỂN ĐỔI SỐ " + ofPeriod,
                "Số liệu minh họa do chương trình sinh ra, không phải số liệu thật");
        List<String> codes = set.nodes().stream()
                .filter(Indicator.class::isInstance)
                .map(node -> node.code())
                .toList();
        return WideSheet.of(titles, period, codes, sent(period, senders));
    }

    private List<Figure> sent(String period, Predicate<UnitLine> senders) {
        Period parsed = Period.parse(period);
        return units.stream()
                .filter(senders)
                .filter(unit -> unit.validTo().isEmpty()
                        || unit.validTo().compareTo(parsed.firstDay().toString()) >= 0)
                .filter(unit -> !(unit.code().equals(SILENT_IN_LAST_QUARTER) && period.equals("2026-Q3")))
                .flatMap(unit -> figures.of(unit, parsed).stream())
                .toList();
    }

    /** Two hamlets found that they had counted too many, and send those figures again. */
    private Table correction(String period) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : sent(period, unit -> List.of("PT.AP02", "PT.AP05").contains(unit.code()))) {
            boolean corrected = List.of("KTS.2", "XHS.1", "XHS.6").contains(figure.code());
            if (corrected
                    && figure.state() == CellState.VALUE
                    && figure.numerator() != null
                    && figure.denominator() != null) {
                double fewer = Math.max(0, Math.round(figure.numerator() * 0.94) - 1);
                rows.add(Figure.ratio(figure.unit(), figure.code(), fewer, figure.denominator())
                        .line(period));
            }
        }
        return new Table(List.of(), Figure.HEADS, rows);
    }
}
