package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.read.RowSink;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Reads a file by a mapping. Sheets it is not for, and those that do not have its heads, are passed over. */
public final class MappedTable {

    private final Mapping mapping;
    private final Period asked;
    private final SetFigures set;

    /** @param asked the period that is loaded */
    public MappedTable(Mapping mapping, IndexSet indexSet, Period asked) {
        this.mapping = mapping;
        this.asked = asked;
        set = new SetFigures(indexSet);
    }

    /**
     * Gives the sink what the file holds.
     *
     * @return texts that were in the letters of a font
     * @throws UnreadableFileException when no sheet has the heads of the mapping, or nothing stands under them
     */
    public FontTexts read(SourceFile file, EntrySink sink) {
        Progress progress = new Progress(sink);
        file.reader().forEach(progress);
        progress.finish();
        return progress.fonts.texts();
    }

    /** The lowest heads of the first sheet of a mapping that is read, without periods: a file that has none of one does not fit it. */
    public static Set<String> lowestHeads(Mapping mapping) {
        return mapping.sheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> column.role() != Role.NOTE)
                .map(column -> PeriodText.without(column.lowest()))
                .collect(Collectors.toSet());
    }

    private final class Progress implements RowSink {

        private final EntrySink sink;
        private final FontTexts.Gatherer fonts = new FontTexts.Gatherer();
        private final List<BodyReading> bodies = new ArrayList<>();
        private @Nullable SheetReading sheet;

        Progress(EntrySink sink) {
            this.sink = sink;
        }

        @Override
        public void sheet(SheetShape shape) {
            end();
            sheet = OwnSheets.isOne(shape.name())
                    ? null
                    : new SheetReading(shape, mapping.candidates(shape), mapping.isSkipped(shape.name()), this::body);
        }

        private BodyReading body(SheetShape shape, SheetMapping found, FoundHeads heads) {
            sink.sheet(shape.name());
            refuse(shape, heads);
            SheetSays says = SheetSays.of(found, shape.name(), heads.titles(), asked);
            check(shape, found, says);
            RowEntries entries = new RowEntries(mapping, found, heads.match(), says, set);
            BodyReading body =
                    new BodyReading(shape, found, heads, entries, new JoinedRows(mapping.indicators(), set), sink);
            bodies.add(body);
            return body;
        }

        /** What the mapping says stands above the table must be there. */
        private void check(SheetShape shape, SheetMapping found, SheetSays says) {
            UnitSource unit = found.unit();
            if (says.unit().filter(String::isEmpty).isPresent()) {
                sink.refuse(
                        CellFault.remark(
                                shape.name(),
                                "unit-missing",
                                Severity.REFUSE,
                                "Không thấy tên đơn vị trên bảng (%s)"
                                        .formatted(
                                                unit.kind() == UnitSource.Kind.CELL
                                                        ? "ô " + unit.text()
                                                        : "sau nhãn “%s”".formatted(unit.text())),
                                "Ghi tên đơn vị vào chỗ đó như tệp trước, hoặc sửa cách đọc cột đơn vị (khóa unit của mẫu đọc)"));
            }
            if (found.period().kind() == PeriodSource.Kind.TITLE
                    && says.period().isEmpty()) {
                sink.remark(CellFault.remark(
                        shape.name(),
                        "period-missing",
                        Severity.WARN,
                        "Không thấy kỳ trong các dòng trên bảng; coi là kỳ %s đang nạp".formatted(asked),
                        "Kiểm tra tệp có đúng kỳ không"));
            }
        }

        /** What the mapping does not know must not be lost in silence. */
        private void refuse(SheetShape shape, FoundHeads heads) {
            heads.match()
                    .unknown()
                    .forEach(head -> sink.refuse(CellFault.at(
                            shape.name(),
                            head.cell(),
                            "column-unknown",
                            "Mẫu đọc “%s” không có cột “%s”".formatted(mapping.name(), head.joined()),
                            "Thêm cột này vào mẫu đọc (role: note nếu không đọc), hoặc xóa cột")));
            heads.match().columns().forEach((column, head) -> {
                if (column.isFigure()
                        && !column.figure().hidden()
                        && shape.hiddenColumns().contains(head.column())) {
                    sink.refuse(CellFault.at(
                            shape.name(),
                            head.cell(),
                            "column-hidden",
                            "Cột “%s” đang bị ẩn".formatted(head.joined()),
                            "Bỏ ẩn cột, hoặc ghi hidden: take ở cột này trong mẫu đọc nếu vẫn đọc"));
                }
            });
        }

        @Override
        public boolean accept(SourceRow row) {
            if (sheet == null) {
                return false;
            }
            fonts.add(row);
            return sheet.accept(row);
        }

        private void end() {
            if (sheet != null) {
                sheet.finish(sink);
            }
        }

        void finish() {
            end();
            if (bodies.isEmpty()) {
                throw new UnreadableFileException("mapping-unfit", unfit(), remedy());
            }
            if (bodies.stream().allMatch(body -> body.read() == 0)) {
                throw new UnreadableFileException(
                        "file-empty", "Dưới các cột của mẫu đọc không có số liệu nào", "Điền số liệu rồi gửi lại");
            }
        }

        private static String unfit() {
            return "Không sheet nào của tệp có đủ các cột của mẫu đọc";
        }

        private String remedy() {
            return "Các cột phải có: "
                    + mapping.sheets().stream()
                            .flatMap(one -> one.columns().stream())
                            .filter(column -> column.role() != Role.NOTE)
                            .map(column -> "“" + column.head() + "”")
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + "; kiểm tra tệp, hoặc lập mẫu đọc khác: thiduaso mapping propose TỆP";
        }
    }
}
