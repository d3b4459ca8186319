package vn.thiduaso.scoring.award.eligibility;

import java.util.Set;
import java.util.stream.Stream;

/** What is told of the groups a candidate belongs to. */
final class Groups {

    private Groups() {}

    /** Each of them; that there is none; or that nobody told. */
    static Stream<Fact> facts(Known<Set<SpecialGroup>> groups) {
        if (groups.value().filter(all -> !all.isEmpty()).isEmpty()) {
            return Stream.of(Fact.of(FactName.GROUP, FactValue.of(groups.map(Set::size), FactValue.Count::new)));
        }
        return groups.value().stream()
                .flatMap(all -> all.stream().sorted())
                .map(group -> Fact.of(FactName.GROUP, new FactValue.Code(group.code())));
    }
}
