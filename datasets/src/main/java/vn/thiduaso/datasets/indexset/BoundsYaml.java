package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.level.Bounds;

/**
 * Reads the bounds of levels: {@code percents: [50, 80]}, or as legal texts write them, {@code bands: [{from: 0, to: 50}, …]}. Bands that leave
 * a gap or overlap are faults at the band.
 */
final class BoundsYaml {

    private static final Map<String, Boolean> SIDES = Map.of("above", true, "below", false);

    private BoundsYaml() {}

    static Optional<Bounds> read(YamlMap levels, String key) {
        return levels.map(key).flatMap(block -> {
            int before = levels.book().unreadable();
            List<Double> percents = block.has("bands") ? bands(block) : block.numbers("percents");
            boolean above = block.word("bound-belongs", SIDES).orElse(false);
            block.close();
            return levels.book().attempt(before, block.line(), block.path(), () -> new Bounds(percents, above));
        });
    }

    /** The bounds between the bands; each band begins where the one before ends, the first at 0 and the last ends at 100. */
    private static List<Double> bands(YamlMap block) {
        List<Double> bounds = new ArrayList<>();
        double end = 0;
        List<YamlMap> bands = block.maps("bands");
        for (int i = 0; i < bands.size(); i++) {
            YamlMap band = bands.get(i);
            double from = band.number("from");
            double to = band.number("to");
            band.close();
            follows(band, from, end, i == 0);
            if (to <= from) {
                fault(band, "to", "bậc kết thúc ở " + to + " không sau chỗ bắt đầu " + from, "ghi to lớn hơn from");
            }
            if (i > 0) {
                bounds.add(from);
            }
            end = to;
        }
        if (!bands.isEmpty() && end < 100) {
            fault(
                    bands.get(bands.size() - 1),
                    "to",
                    "từ " + end + " đến 100 không thuộc mức nào",
                    "kéo bậc cuối tới 100");
        }
        return bounds;
    }

    private static void follows(YamlMap band, double from, double end, boolean first) {
        if (from > end) {
            fault(band, "from", "từ " + end + " đến " + from + " không thuộc mức nào", "bắt đầu bậc này ở " + end);
        } else if (from < end) {
            String message =
                    first ? "bậc đầu bắt đầu ở " + from + ", dưới 0" : "từ " + from + " đến " + end + " thuộc hai mức";
            fault(band, "from", message, "bắt đầu bậc này ở " + end);
        }
    }

    /** What is made of faulty bands is not blamed again. */
    private static void fault(YamlMap band, String key, String message, String remedy) {
        band.fault(key, message, remedy);
        band.book().countUnreadable();
    }
}
