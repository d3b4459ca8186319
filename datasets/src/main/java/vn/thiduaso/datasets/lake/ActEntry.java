package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.scoring.Period;

/**
 * One act as stored.
 *
 * @param closing what an act of closing closed; else empty
 * @param chain SHA-256 over the chain of the act before and everything of this one
 */
record ActEntry(Act act, Optional<ClosedPeriod> closing, String chain) {

    /** @param before chain of the act before; empty for the first */
    static ActEntry after(String before, Act act, Optional<ClosedPeriod> closing) {
        ActEntry open = new ActEntry(act, closing, "");
        return new ActEntry(act, closing, open.chainAfter(before));
    }

    /** What the chain must be when the act before it has another. */
    String chainAfter(String before) {
        List<String> fields = new ArrayList<>(List.of(
                before,
                Long.toString(act.seq()),
                act.kind().word(),
                act.subject().indexSet(),
                act.subject().period().toString(),
                submission(act.subject()),
                unit(act.subject()),
                act.content(),
                act.by().name(),
                act.at().toString(),
                act.reason(),
                String.join(" ", act.basis().taken()),
                String.join(" ", act.basis().leftOut())));
        if (act.subject() instanceof OfFinding of) {
            fields.add(of.finding());
        }
        closing.ifPresent(period -> fields.addAll(List.of(
                period.indexSetVersion(),
                period.indexSetSha256(),
                Integer.toString(period.units()),
                String.join(" ", period.submissions()))));
        return Digests.sha256(String.join("\u0001", fields));
    }

    private static String submission(Subject subject) {
        if (subject instanceof OfFinding of) {
            return of.submission();
        }
        return subject instanceof OfSubmission of ? of.submission() : "";
    }

    private static String finding(Subject subject) {
        return subject instanceof OfFinding of ? of.finding() : "";
    }

    private static String unit(Subject subject) {
        return subject instanceof OfUnit of ? of.unit() : "";
    }

    static Record toRow(Table table, ActEntry entry) {
        Act act = entry.act();
        Optional<ClosedPeriod> closing = entry.closing();
        return Row.of(table.schema())
                .set("seq", act.seq())
                .set("act", act.kind().word())
                .set("index_set", act.subject().indexSet())
                .set("period", act.subject().period().toString())
                .setMaybe("submission", submission(act.subject()))
                .setMaybe("unit", unit(act.subject()))
                .setMaybe("finding", finding(act.subject()))
                .setMaybe("content", act.content())
                .set("actor", act.by().name())
                .setTime("acted_at", act.at())
                .setMaybe("reason", act.reason())
                .set("taken", act.basis().taken())
                .set("left_out", act.basis().leftOut())
                .setMaybe(
                        "index_set_version",
                        closing.map(ClosedPeriod::indexSetVersion).orElse(""))
                .setMaybe(
                        "index_set_sha256",
                        closing.map(ClosedPeriod::indexSetSha256).orElse(""))
                .setInteger("units", closing.map(ClosedPeriod::units).orElse(-1), -1)
                .set("sources", closing.map(ClosedPeriod::submissions).orElse(List.of()))
                .set("chain", entry.chain())
                .columns();
    }

    static ActEntry fromRow(Row row) {
        ActKind kind = ActKind.find(row.text("act"))
                .orElseThrow(() -> new IllegalStateException("unknown act in the lake: " + row.text("act")));
        Act act = new Act(
                row.count("seq"),
                kind,
                subject(row),
                row.text("content"),
                new Actor(row.text("actor")),
                row.time("acted_at"),
                row.text("reason"),
                new Basis(row.texts("taken"), row.texts("left_out")));
        Optional<ClosedPeriod> closing = kind == ActKind.CLOSE ? Optional.of(closing(row, act)) : Optional.empty();
        return new ActEntry(act, closing, row.text("chain"));
    }

    private static Subject subject(Row row) {
        String indexSet = row.text("index_set");
        Period period = Period.parse(row.text("period"));
        if (!row.text("finding").isEmpty()) {
            return new OfFinding(indexSet, period, row.text("submission"), row.text("finding"));
        }
        if (!row.text("submission").isEmpty()) {
            return new OfSubmission(indexSet, period, row.text("submission"));
        }
        return row.text("unit").isEmpty()
                ? new OfPeriod(indexSet, period)
                : new OfUnit(indexSet, period, row.text("unit"));
    }

    private static ClosedPeriod closing(Row row, Act act) {
        return new ClosedPeriod(
                act.content(),
                act.at(),
                act.by().name(),
                act.subject().indexSet(),
                row.text("index_set_version"),
                row.text("index_set_sha256"),
                act.subject().period(),
                row.integer("units", 0),
                row.texts("sources"));
    }
}
