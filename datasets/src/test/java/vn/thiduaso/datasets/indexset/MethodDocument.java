package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/** Tables and blocks of docs/method.md, and units with the figures that stand in them. */
final class MethodDocument {

    static final String NONE = "–";
    /** Half of the last digit of figures printed with four digits. */
    static final double PRINTED = 5e-5;

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");

    private MethodDocument() {}

    /** Cells of the rows of the only table whose header begins with this cell, the header first. */
    static List<String[]> table(String firstCell) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            inside = line.startsWith("| " + firstCell + " |") || (inside && line.startsWith("|"));
            if (inside && !line.startsWith("|---")) {
                rows.add(line.substring(2).split(" ?\\|(?: |$)"));
            }
        }
        return rows;
    }

    /** The first block of YAML after a heading that contains these words. */
    static String yaml(String heading) throws IOException {
        Matcher block = Pattern.compile("(?ms)^## [^\\n]*" + heading + ".*?^```yaml\\n(.*?)^```")
                .matcher(Files.readString(DOCUMENT));
        if (!block.find()) {
            throw new AssertionError("no block of YAML under " + heading);
        }
        return block.group(1);
    }

    static double number(String cell) {
        return cell.equals(NONE) ? Double.NaN : Double.parseDouble(cell);
    }

    /** @param figures by code of the input: a number, n/d of a ratio, n/a where it does not apply, or – where nothing was sent */
    static UnitHistory unit(IndexSet set, String unit, Map<String, String> figures) {
        double[] values = new double[set.slotCount()];
        byte[] states = new byte[set.slotCount()];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        figures.forEach((code, figure) -> {
            if (figure.equals("n/a")) {
                states[set.findSlot(code, Part.VALUE).orElseThrow().index()] = CellState.NOT_APPLICABLE.code();
            } else if (!figure.equals(NONE)) {
                String[] parts = figure.split("/");
                put(set, code, parts.length == 1 ? Part.VALUE : Part.NUMERATOR, parts[0], values, states);
                if (parts.length == 2) {
                    put(set, code, Part.DENOMINATOR, parts[1], values, states);
                }
            }
        });
        return UnitHistory.of(unit, "", values, states);
    }

    private static void put(IndexSet set, String code, Part part, String figure, double[] values, byte[] states) {
        int slot = set.findSlot(code, part).orElseThrow().index();
        values[slot] = Double.parseDouble(figure);
        states[slot] = CellState.VALUE.code();
    }
}
