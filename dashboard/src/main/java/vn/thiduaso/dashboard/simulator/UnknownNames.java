package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Names of an address that nothing on the page has, as faults: the first few by name, the others by how many there are. */
final class UnknownNames {

    private static final int TOLD = 10;

    private UnknownNames() {}

    static List<String> told(Collection<String> names, Words words) {
        List<String> faults = new ArrayList<>();
        names.stream()
                .limit(TOLD)
                .map(name -> words.text("simulator.fault.unknown", name))
                .forEach(faults::add);
        if (names.size() > TOLD) {
            faults.add(words.text(
                    "simulator.fault.unknown-more", Formats.in(words.language()).whole(names.size() - TOLD)));
        }
        return faults;
    }
}
