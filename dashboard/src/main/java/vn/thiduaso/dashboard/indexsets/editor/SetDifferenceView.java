package vn.thiduaso.dashboard.indexsets.editor;

import java.util.List;

import vn.thiduaso.dashboard.web.Option;

/**
 * What a draft says otherwise than the version it was made from, and what it would do to a run.
 *
 * @param trouble why there is nothing to compare; empty: there is
 * @param runs runs it can be tried on; none: nothing was published by a version of the set
 */
public record SetDifferenceView(
        String id,
        String name,
        String set,
        String basedOn,
        String trouble,
        List<SettingLine> settings,
        List<NodeLine> nodes,
        List<Option> runs,
        EffectView effect) {

    public record SettingLine(String what, String before, String after) {}

    /**
     * @param kind {@code added}, {@code gone} or {@code changed}
     * @param parts what it says otherwise
     */
    public record NodeLine(String code, String label, String kind, String address, List<PartLine> parts) {}

    public record PartLine(String what, String before, String after) {}

    /**
     * @param trouble why there is none; empty: there is
     * @param notes what is to be known of the figures
     * @param hidden units whose line is left out because nothing of them changes, or there are too many
     */
    public record EffectView(
            String trouble,
            int units,
            int ranks,
            int scores,
            int levels,
            List<String> notes,
            List<UnitLine> lines,
            int hidden) {

        static EffectView none(String trouble) {
            return new EffectView(trouble, 0, 0, 0, 0, List.of(), List.of(), 0);
        }
    }

    /** @param way {@code better}, {@code worse} or {@code same} */
    public record UnitLine(
            String unit,
            String name,
            String group,
            String scoreBefore,
            String scoreAfter,
            String rankBefore,
            String rankAfter,
            String change,
            String way,
            String levelBefore,
            String levelAfter) {}
}
