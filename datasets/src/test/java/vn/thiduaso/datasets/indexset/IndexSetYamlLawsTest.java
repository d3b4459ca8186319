package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

import static org.assertj.core.api.Assertions.assertThat;

class IndexSetYamlLawsTest {

    private static final List<String> GARBAGE = List.of(
            "",
            "???",
            "- x",
            "{",
            "[a, b]",
            "max: -1",
            "max: NaN",
            "max: 1e400",
            "code: a b",
            "children: 3",
            "rule: []",
            "rule: {type: bands}",
            "rule: {type: bands, steps: [{over: b}]}",
            "input: 5",
            "inputs: [1]",
            "unit: *nobody",
            "label: {vi: ''}",
            "? [a]",
            "&x *x",
            "\t- a",
            "levels: {type: bands, bounds: {percents: [x], bound-belongs: up}}",
            "!!java.io.File x",
            "weight: 0",
            "null");

    /** Whatever becomes of a line: the set is read, or every fault has its line, its message and its remedy. */
    @Property
    void shouldReadOrSayWhatIsWrong(
            @ForAll @IntRange(max = 3) int set,
            @ForAll @IntRange(max = 600) int at,
            @ForAll @IntRange(max = 23) int garbage,
            @ForAll boolean instead) {
        List<String> lines =
                new ArrayList<>(BundledIndexSets.list().get(set).yaml().lines().toList());
        int line = at % lines.size();
        String indent = lines.get(line).replaceAll("\\S.*", "");
        if (instead) {
            lines.remove(line);
        }
        lines.add(line, indent + GARBAGE.get(garbage));

        for (Fault fault : faults(String.join("\n", lines))) {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.remedy()).isNotBlank();
            int found = Integer.parseInt(fault.place().substring("set.yaml:".length()));
            assertThat(found).isBetween(1, lines.size() + 1);
        }
    }

    private static List<Fault> faults(String yaml) {
        try {
            IndexSetYaml.read(yaml, "set.yaml");
            return List.of();
        } catch (InvalidIndexSetException invalid) {
            assertThat(invalid.faults()).isNotEmpty();
            return invalid.faults();
        }
    }
}
