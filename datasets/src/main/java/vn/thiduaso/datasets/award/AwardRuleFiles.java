package vn.thiduaso.datasets.award;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.datasets.yaml.BundledText;
import vn.thiduaso.datasets.yaml.HomeText;
import vn.thiduaso.scoring.award.AwardRules;

/** Finds the rules of awards that are known in a home: the bundled ones, and those of its own file, which count where both hold. */
public final class AwardRuleFiles {

    /** Name of the file in a home. */
    public static final String FILE = "award-rules.yaml";

    /** What all may use, then what is one movement's. */
    private static final List<String> BUNDLED =
            List.of("VN.yaml", "VN-calendar.yaml", "VN-review.yaml", "PHU-TAN-2025-2030.yaml");

    private AwardRuleFiles() {}

    /**
     * All rules.
     *
     * @param home folder that may have a {@link #FILE}
     * @throws InvalidAwardRulesException with all faults of that file
     */
    public static AwardRules of(Path home) {
        Path file = home.resolve(FILE);
        return Files.isRegularFile(file) ? bundled().and(read(file)) : bundled();
    }

    /** The rules that come with the product. */
    public static AwardRules bundled() {
        return BUNDLED.stream()
                .map(AwardRuleFiles::bundled)
                .reduce(AwardRules::and)
                .orElseThrow();
    }

    /** @throws InvalidAwardRulesException with all faults of the file */
    public static AwardRules read(Path file) {
        return HomeText.read(file, AwardRulesYaml::read, InvalidAwardRulesException::new);
    }

    private static AwardRules bundled(String file) {
        return AwardRulesYaml.read(BundledText.of("/award-rules/" + file), file);
    }
}
