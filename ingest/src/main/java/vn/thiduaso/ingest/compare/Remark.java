package vn.thiduaso.ingest.compare;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.check.Figures;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Tolerance.Usual;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Says in Vietnamese what a comparison found in an entry, at the cell of the figure that would be mended: the value, or the numerator of a ratio sent in
 * its parts.
 *
 * @param per for how many people a count over people is told; empty for any other figure
 * @param row of the entry, from 1
 */
record Remark(Input input, OptionalDouble per, int row, Consumer<CellFault> sink) {

    /** Below that of an earlier period. */
    void falls(DeclaredCheck declared, Observation figure, double before, Period period) {
        tell(
                declared,
                figure,
                before,
                Double.NaN,
                "Lũy kế từ đầu năm là %s, thấp hơn %s của kỳ %s"
                        .formatted(Figures.vi(figure.value()), Figures.vi(before), period),
                "Ghi số lũy kế từ đầu năm, không phải số riêng của kỳ; nếu kỳ trước sai thì nạp đính chính kỳ trước");
    }

    /** Far from what the unit itself sent. */
    void unlikeItself(DeclaredCheck declared, Map<Part, Observation> written, double measure, Usual usual) {
        unusual(declared, written, measure, usual, "%d kỳ trước của chính đơn vị".formatted(usual.count()));
    }

    /** Far from what the peers send. */
    void unlikePeers(
            DeclaredCheck declared, Map<Part, Observation> written, double measure, Usual usual, String group) {
        String whose = group.isEmpty() ? "không thuộc nhóm nào" : "cùng nhóm “%s”".formatted(group);
        unusual(declared, written, measure, usual, "%d đơn vị %s".formatted(usual.count(), whose));
    }

    private void unusual(
            DeclaredCheck declared, Map<Part, Observation> written, double measure, Usual usual, String others) {
        boolean parts = input.kind() == Input.Kind.RATIO && written.containsKey(Part.NUMERATOR);
        Observation figure = written.get(parts ? Part.NUMERATOR : Part.VALUE);
        double denominator = parts ? written.get(Part.DENOMINATOR).value() : 1;
        double percent = input.kind() == Input.Kind.RATIO ? input.shareDivisor() : 1;
        double shown = per.orElse(percent);
        String unit = (input.unit().isBlank() ? "" : " " + input.unit()) + people();
        tell(
                declared,
                figure,
                usual.low() * (parts ? denominator : percent),
                usual.high() * (parts ? denominator : percent),
                "%s%s khác xa %s: trung vị %s, thường từ %s đến %s"
                        .formatted(
                                Figures.significant(measure * shown),
                                unit,
                                others,
                                Figures.significant(usual.median() * shown),
                                Figures.significant(seen(usual) * shown),
                                Figures.significant(usual.high() * shown)),
                "Kiểm tra lại số liệu và đơn vị tính; nếu đúng thì ghi lý do khi gửi duyệt");
    }

    /** {@code " trên 1.000 dân"} */
    private String people() {
        return per.isPresent() ? " trên %s dân".formatted(Figures.grouped(per.getAsDouble())) : "";
    }

    /** The lower bound as it is told: of counts and shares nobody sends less than nothing. */
    private static double seen(Usual usual) {
        return usual.median() >= 0 ? Math.max(0, usual.low()) : usual.low();
    }

    private void tell(
            DeclaredCheck declared, Observation figure, double low, double high, String message, String remedy) {
        String read = Figures.vi(figure.value());
        sink.accept(new CellFault(
                figure.sheet(),
                row,
                figure.cell(),
                figure.text(),
                read.equals(figure.text()) ? "" : read,
                declared.check().rule(),
                declared.severity(),
                message,
                remedy,
                new CellFault.Subject(
                        figure.unit(), figure.code(), figure.part().word(), low, high)));
    }
}
