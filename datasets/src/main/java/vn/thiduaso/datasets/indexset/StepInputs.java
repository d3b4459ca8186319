package vn.thiduaso.datasets.indexset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.preparation.Columns;

/** Reads which inputs a preparation step works on. What is wrong about them is told at its key, with the nearest known code, and left out. */
final class StepInputs {

    private final InputRoll roll;

    StepInputs(InputRoll roll) {
        this.roll = roll;
    }

    /** Those in {@code columns}, all but those in {@code except}, or all that earn points; no input where none of those named can be used. */
    Columns columns(YamlMap step) {
        List<String> named = codes(step, "columns");
        List<String> except = codes(step, "except");
        if (step.has("columns") && step.has("except")) {
            step.fault("except", "bước này ghi cả columns và except", "giữ lại một trong hai");
        }
        if (!step.has("columns")) {
            return roll.allBut(except);
        }
        return named.isEmpty() ? roll.none() : new Columns(named, false);
    }

    private List<String> codes(YamlMap step, String key) {
        List<String> written = step.texts(key);
        if (step.has(key) && written.isEmpty()) {
            step.unreadable(key, "danh sách " + key + " trống", "ghi ít nhất một mã số liệu, hoặc bỏ khóa " + key);
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String code : written) {
            if (!codes.add(code) && twice.add(code)) {
                step.unreadable(key, "mã \"" + code + "\" được ghi hai lần", "ghi mỗi mã một lần");
            }
        }
        codes.removeIf(code -> !isUsable(step, key, code));
        return List.copyOf(codes);
    }

    /** Whether a code is that of an input; if it can be none, that is told. Of an input that could not be read something is told already. */
    boolean isUsable(YamlMap step, String key, String code) {
        if (!code.isEmpty() && !roll.mayHave(code)) {
            step.unreadable(
                    key,
                    "không có số liệu nào mang mã \"" + code + "\"",
                    NearestWord.of(code, roll.codes())
                                    .map(near -> "có phải là \"" + near + "\"? Nếu không, ")
                                    .orElse("")
                            + "ghi mã một số liệu (input) của tree");
        }
        return roll.codes().contains(code);
    }
}
