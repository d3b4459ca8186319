package vn.thiduaso.analytics.job;

import java.util.List;

/**
 * What a verification looked at and what it found.
 *
 * @param run id of the run
 * @param checks in the order they were made
 */
public record VerifyReport(String run, List<Check> checks) {

    public VerifyReport {
        checks = List.copyOf(checks);
    }

    /**
     * One check.
     *
     * @param what was checked, Vietnamese
     * @param faults what is wrong and where, Vietnamese; empty when all is as it should be
     */
    public record Check(String what, List<String> faults) {

        public Check {
            faults = List.copyOf(faults);
        }

        /** Whether what the run states is what was found. */
        static Check equal(String what, String measure, String stated, String found) {
            return new Check(
                    what,
                    stated.equals(found)
                            ? List.of()
                            : List.of("%s ghi trong đợt chấm là %s, tính được %s".formatted(measure, stated, found)));
        }

        public boolean passed() {
            return faults.isEmpty();
        }
    }

    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }
}
