package vn.thiduaso.dashboard.indexsets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.wording.RuleTexts;

/**
 * What holds for most indicators of a set where figures are missing or points are rounded: said once, so that an indicator says only what differs.
 *
 * @param usual texts by what they are about
 */
record UsualPolicies(Map<String, String> usual) {

    UsualPolicies {
        usual = Map.copyOf(usual);
    }

    /**
     * Of each thing, what more than half of those say that say anything of it; rounding only where all do: silence of an indicator says there that nothing is
     * rounded.
     *
     * @param all what each indicator says, by what it is about
     */
    static UsualPolicies of(List<Map<String, String>> all) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String about : RuleTexts.POLICIES) {
            List<String> said = all.stream()
                    .filter(own -> own.containsKey(about))
                    .map(own -> own.get(about))
                    .toList();
            if (!about.equals(RuleTexts.ROUNDING) || said.size() == all.size()) {
                said.stream()
                        .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                        .forEach((text, times) -> {
                            if (times * 2 > said.size()) {
                                usual.put(about, text);
                            }
                        });
            }
        }
        return new UsualPolicies(usual);
    }

    List<String> texts() {
        return RuleTexts.POLICIES.stream()
                .filter(usual::containsKey)
                .map(usual::get)
                .toList();
    }

    /** What of an indicator's own texts is not usual. */
    List<String> beyond(Map<String, String> own) {
        return RuleTexts.POLICIES.stream()
                .filter(about -> own.containsKey(about) && !own.get(about).equals(usual.get(about)))
                .map(own::get)
                .toList();
    }
}
