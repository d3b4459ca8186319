package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * A ranking as a file: one row per unit, each saying which run it is of, so that a row copied elsewhere still does. The score is the published one, with the
 * digits of the set; points of nodes, the root first, are as computed.
 */
record ScoreSheet(ScoreTable table, Words words) {

    /** Units read at a time. */
    private static final int PART = 1_000;

    String fileName(String format) {
        return "%s-%s-%s.%s"
                .formatted(
                        table.run().indexSet(),
                        table.run().period(),
                        table.run().run(),
                        format);
    }

    /**
     * Whole, with every unit, or not at all.
     *
     * @throws NotFoundException when there is no such format
     */
    Attachment.Content as(String format) {
        SheetFormat known = FileEnding.format(format);
        Sheet sheet = sheet();
        known.check(sheet, table::units);
        return out -> known.write(sheet, out);
    }

    private Sheet sheet() {
        List<String> heads = new ArrayList<>();
        for (String key : List.of("rank", "code", "unit", "kind", "group", "score.published")) {
            heads.add(words.text("col." + key));
        }
        table.columns()
                .forEach(place ->
                        heads.add(table.set().nodes().get(place).label().in(words.language())));
        for (String key : List.of(
                "level",
                "coverage",
                "reason",
                "official",
                "official-rank",
                "rank.low",
                "rank.high",
                "period",
                "set",
                "run",
                "closed",
                "figures")) {
            heads.add(words.text("col." + key));
        }
        return new Sheet(words.text("nav.scores"), heads, this::rows);
    }

    private void rows(Consumer<List<Value>> writer) {
        List<Value> ofRun = ofRun();
        int from = 0;
        List<ScoreTable.Row> part = table.rows(from, PART);
        while (!part.isEmpty()) {
            part.forEach(row -> writer.accept(line(row, ofRun)));
            from += part.size();
            part = part.size() < PART ? List.of() : table.rows(from, PART);
        }
    }

    private List<Value> line(ScoreTable.Row row, List<Value> ofRun) {
        UnitRow unit = row.unit();
        int digits = table.set().definition().score().rounding().digits();
        List<Value> line = new ArrayList<>();
        line.add(whole(unit.rank()));
        line.add(Value.of(unit.unit()));
        line.add(Value.of(unit.name()));
        line.add(Value.of(ScoresChoices.kindName(unit.kind(), words.language())));
        line.add(Value.of(GroupText.orEmpty(unit.group(), words)));
        line.add(unit.score() == null ? Value.NOTHING : Value.of(unit.score(), digits));
        for (int place : table.columns()) {
            line.add(number(row.points().get(table.set().nodes().get(place).code())));
        }
        line.add(whole(unit.level()));
        line.add(Value.of(unit.coverage()));
        line.add(Value.of(unit.reason() == null ? "" : words.text("reason." + unit.reason())));
        line.add(number(unit.official()));
        line.add(whole(unit.officialRank()));
        Standing sure = row.sure();
        line.add(number(sure == null ? null : sure.low()));
        line.add(number(sure == null ? null : sure.high()));
        line.addAll(ofRun);
        return line;
    }

    private List<Value> ofRun() {
        Formats f = Formats.in(words.language());
        return List.of(
                Value.of(f.period(table.run().period())),
                Value.of(table.run().indexSet() + " " + table.run().version()),
                Value.of(table.run().run()),
                Value.of(f.dateTime(table.run().closedAt())),
                Value.of(words.text(table.run().illustrative() ? "figures.illustrative" : "figures.real")));
    }

    private static Value number(@Nullable Double number) {
        return number == null ? Value.NOTHING : Value.of(number);
    }

    private static Value whole(@Nullable Integer number) {
        return number == null ? Value.NOTHING : Value.of(number);
    }
}
