package vn.thiduaso.ingest.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.TableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What a template says of itself in its hidden sheet.
 *
 * @param version version of the layout, from 1
 * @param form how it is laid out
 * @param indexSet code of the set it asks for
 * @param indexSetVersion version of the set
 * @param indexSetSha256 hash of the text of the set, 64 hex digits
 * @param period in its written form
 * @param unit code of the unit; empty for all units
 */
public record TemplateMark(
        int version,
        Form form,
        String indexSet,
        String indexSetVersion,
        String indexSetSha256,
        String period,
        String unit) {

    /** Version of the layouts written today. */
    static final int CURRENT = 2;
    /** Name of the hidden sheet. */
    static final String SHEET = OwnSheets.TEMPLATE;

    private static final int ID_LETTERS = 16;
    private static final String TITLE = "template";

    /** How a template is laid out. */
    public enum Form {
        /** A row for each figure of one unit. */
        ONE_UNIT("one-unit"),
        /** A row for each unit, columns for the figures. */
        ALL_UNITS("all-units");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        static Optional<Form> find(String word) {
            return java.util.Arrays.stream(values())
                    .filter(form -> form.word.equals(word))
                    .findFirst();
        }
    }

    /** The same for the same request, whenever it is made: 16 hex digits. */
    public String id() {
        return Digests.sha256(String.join(
                        "|",
                        Integer.toString(version),
                        form.word,
                        indexSet,
                        indexSetVersion,
                        indexSetSha256,
                        period,
                        unit))
                .substring(0, ID_LETTERS);
    }

    /** Lines of the hidden sheet: name and text. No name is a head of a column, so that no reader takes the sheet for a table. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(TITLE, id());
        lines.put("template-version", Integer.toString(version));
        lines.put("template-form", form.word);
        lines.put("template-index-set", indexSet);
        lines.put("template-index-set-version", indexSetVersion);
        lines.put("template-index-set-sha256", indexSetSha256);
        lines.put("template-period", period);
        lines.put("template-unit", unit);
        return lines;
    }

    /**
     * The mark of a file; empty when it has none, or one that somebody changed by hand.
     *
     * @throws vn.thiduaso.ingest.read.UnreadableFileException when the content cannot be read
     */
    public static Optional<TemplateMark> find(TableReader reader) {
        Map<String, String> lines = new LinkedHashMap<>();
        reader.forEach(row -> take(row, lines));
        return of(lines);
    }

    private static boolean take(SourceRow row, Map<String, String> lines) {
        if (!row.sheet().equals(SHEET)) {
            return false;
        }
        lines.put(row.cell(0).text(), row.cell(1).text());
        return true;
    }

    /** The same of the lines of its hidden sheet. */
    public static Optional<TemplateMark> of(Map<String, String> lines) {
        Optional<Form> form = Form.find(lines.getOrDefault("template-form", ""));
        String version = lines.getOrDefault("template-version", "");
        if (form.isEmpty() || !version.matches("[1-9]\\d{0,3}")) {
            return Optional.empty();
        }
        TemplateMark mark = new TemplateMark(
                Integer.parseInt(version),
                form.get(),
                lines.getOrDefault("template-index-set", ""),
                lines.getOrDefault("template-index-set-version", ""),
                lines.getOrDefault("template-index-set-sha256", ""),
                lines.getOrDefault("template-period", ""),
                lines.getOrDefault("template-unit", ""));
        return Optional.of(mark).filter(found -> found.id().equals(lines.get(TITLE)));
    }

    /** What keeps a file made from this template out of a call: it asks for another set or period. */
    public List<CellFault> misfits(IndexSet set, Period wanted) {
        List<CellFault> faults = new ArrayList<>();
        if (!indexSet.equals(set.code())) {
            faults.add(CellFault.ofFile(
                    "template-index-set",
                    "Tệp lập theo mẫu của bộ chỉ số %s, không phải %s".formatted(indexSet, set.code()),
                    "Nạp với bộ chỉ số %s, hoặc lấy mẫu của bộ %s rồi điền lại".formatted(indexSet, set.code())));
        }
        if (!period.equals(wanted.toString())) {
            faults.add(CellFault.ofFile(
                    "template-period",
                    "Tệp lập theo mẫu của kỳ %s, không phải %s".formatted(period, wanted),
                    "Nạp cho kỳ %s, hoặc lấy mẫu của kỳ %s rồi điền lại".formatted(period, wanted)));
        }
        return faults;
    }
}
