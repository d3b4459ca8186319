package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * The comparison as a table, one row for each indicator and unit, the scores first: {@code đợt chấm, bộ chỉ số, bản, kỳ, chốt số liệu lúc,
 * trạng thái, loại số liệu, đơn vị, tên, hạng, mã chỉ số, chỉ số, điểm, tối đa, tỷ lệ, đóng góp, hơn đơn vị đầu, so được, ghi chú}. The share is a part of one; contributions are points of the score.
 */
record CompareSheet(CompareFigures figures, Words words) {

    private static final List<String> COLUMNS = List.of(
            "đợt chấm",
            "bộ chỉ số",
            "bản",
            "kỳ",
            "chốt số liệu lúc",
            "trạng thái",
            "loại số liệu",
            "đơn vị",
            "tên",
            "hạng",
            "mã chỉ số",
            "chỉ số",
            "điểm",
            "tối đa",
            "tỷ lệ",
            "đóng góp",
            "hơn đơn vị đầu",
            "so được",
            "ghi chú");

    Sheet sheet() {
        return new Sheet("compare", COLUMNS, writer -> {
            totals(writer);
            figures.shared().forEach(line -> line(line, writer));
            figures.apart().forEach(line -> line(line, writer));
        });
    }

    private void totals(Consumer<List<Value>> writer) {
        Double first = figures.members().get(0).row().score();
        for (Member member : figures.members()) {
            Node root = member.set().definition().root();
            double greatest = root.max() / member.set().definition().score().divideBy();
            Double score = member.row().score();
            writer.accept(row(
                    member,
                    root,
                    List.of(
                            fixed(score, member.digits()),
                            Value.of(greatest),
                            score == null ? Value.NOTHING : exact(score / greatest),
                            fixed(score, member.digits()),
                            score == null || first == null ? Value.NOTHING : Value.of(score - first, member.digits()),
                            Value.of(""),
                            Value.of(
                                    member.row().reason() == null
                                            ? ""
                                            : words.text(
                                                    "reason." + member.row().reason())))));
        }
    }

    private void line(Line line, Consumer<List<Value>> writer) {
        CompareTexts texts = new CompareTexts(figures.members(), words, Formats.in(words.language()));
        for (int unit = 0; unit < figures.members().size(); unit++) {
            Member member = figures.members().get(unit);
            Figure figure = line.figures().get(unit);
            writer.accept(row(
                    member,
                    line.node(),
                    List.of(
                            exact(figure.points()),
                            figure.place() < 0 ? Value.NOTHING : Value.of(figure.max()),
                            exact(figure.share()),
                            fixed(figure.contribution(), member.digits()),
                            line.shared() ? fixed(line.beyondFirst(unit), member.digits()) : Value.NOTHING,
                            Value.of(words.text(line.shared() ? "yes" : "no")),
                            Value.of(texts.state(member, figure)))));
        }
    }

    private List<Value> row(Member member, Node node, List<Value> figures) {
        Integer rank = member.row().rank();
        List<Value> row = new ArrayList<>(List.of(
                Value.of(member.run().run()),
                Value.of(member.run().indexSet()),
                Value.of(member.run().version()),
                Value.of(member.run().period().toString()),
                Value.of(Formats.in(words.language()).dateTime(member.run().closedAt())),
                Value.of(words.text(member.run().published() ? "state.published" : "state.superseded")),
                Value.of(words.text(member.run().illustrative() ? "figures.illustrative" : "figures.real")),
                Value.of(member.row().unit()),
                Value.of(member.row().name()),
                rank == null ? Value.NOTHING : Value.of(rank),
                Value.of(node.code()),
                Value.of(node.label().in(words.language()))));
        row.addAll(figures);
        return row;
    }

    private static Value exact(@Nullable Double figure) {
        return figure == null ? Value.NOTHING : Value.of(Rounding.withoutNoise(figure));
    }

    private static Value fixed(@Nullable Double figure, int digits) {
        return figure == null ? Value.NOTHING : Value.of(figure, digits);
    }
}
