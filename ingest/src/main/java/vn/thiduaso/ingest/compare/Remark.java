package vn.thiduaso.ingest.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
                Figures.vi(figure.value()),
                before,
                Double.NaN,
                "Lũy kế từ đầu năm là %s, thấp hơn %s của kỳ %s"
                        .formatted(Figures.vi(figure.value()), Figures.vi(before), period),
                "Ghi số lũy kế từ đầu năm, không phải số riêng của kỳ; nếu kỳ trước sai thì nạp đính chính kỳ trước");
    }

    /**
     * Something a figure is far from.
     *
     * @param others whose figures those are, in words
     */
    record Unlike(DeclaredCheck declared, Usual usual, String others) {

        /** What the unit itself sent. */
        static Unlike itself(DeclaredCheck declared, Usual usual) {
            return new Unlike(declared, usual, "%d kỳ trước của chính đơn vị".formatted(usual.count()));
        }

        /** What the peers send. */
        static Unlike peers(DeclaredCheck declared, Usual usual, String group) {
            String whose = group.isEmpty() ? "không thuộc nhóm nào" : "cùng nhóm “%s”".formatted(group);
            return new Unlike(declared, usual, "%d đơn vị %s".formatted(usual.count(), whose));
        }
    }

    /** @param from what the figure is far from, at least one: one slip is told once, as gravely as the gravest check would */
    void unusual(Map<Part, Observation> written, double measure, List<Unlike> from) {
        boolean parts = input.kind() == Input.Kind.RATIO && written.containsKey(Part.NUMERATOR);
        double denominator = parts ? written.get(Part.DENOMINATOR).value() : 1;
        double percent = input.kind() == Input.Kind.RATIO ? input.shareDivisor() : 1;
        double shown = per.orElse(percent);
        double instead = parts ? denominator : percent;
        String unit = (input.unit().isBlank() ? "" : " " + input.unit()) + people();
        DeclaredCheck gravest = from.stream()
                .map(Unlike::declared)
                .min(Comparator.comparing(DeclaredCheck::severity))
                .orElseThrow();
        Observation figure = written.get(parts ? Part.NUMERATOR : Part.VALUE);
        tell(
                gravest,
                figure,
                parts && written.get(Part.DENOMINATOR).cell().equals(figure.cell())
                        ? Figures.quotient(figure.value(), denominator)
                        : Figures.vi(figure.value()),
                from.stream().mapToDouble(one -> one.usual().low()).min().orElseThrow() * instead,
                from.stream().mapToDouble(one -> one.usual().high()).max().orElseThrow() * instead,
                Figures.significant(measure * shown) + unit + " khác xa "
                        + from.stream().map(one -> usual(one, shown)).collect(Collectors.joining("; và khác xa ")),
                "Kiểm tra lại số liệu và đơn vị tính; nếu đúng thì ghi lý do khi gửi duyệt");
    }

    private static String usual(Unlike one, double shown) {
        return "%s: trung vị %s, thường từ %s đến %s"
                .formatted(
                        one.others(),
                        Figures.significant(one.usual().median() * shown),
                        Figures.significant(seen(one.usual()) * shown),
                        Figures.significant(one.usual().high() * shown));
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
            DeclaredCheck declared,
            Observation figure,
            String read,
            double low,
            double high,
            String message,
            String remedy) {
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
