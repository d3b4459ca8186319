package vn.thiduaso.ingest.compare;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.check.Tolerance.Usual;

/** What is usual for a period among the units of a peer group: 20 bytes for each group and watched input. */
public final class Peers implements Serializable {

    /** By group, then by input; null where the input is not compared with peers. */
    private final HashMap<String, Usual[]> usual = new HashMap<>();

    Peers(Watched watched, Map<String, PeerSamples.Group> samples) {
        samples.forEach((group, found) -> usual.put(group, usual(watched, found)));
    }

    private static Usual[] usual(Watched watched, PeerSamples.Group samples) {
        Usual[] found = new Usual[watched.count()];
        for (int input = 0; input < found.length; input++) {
            int number = input;
            watched.check(input, PeersUnusual.class).ifPresent(declared -> {
                PeersUnusual check = (PeersUnusual) declared.check();
                found[number] = check.tolerance().usual(samples.of(number), Steps.of(watched.input(number)));
            });
        }
        return found;
    }

    /** What is usual for an input in a group that has units. */
    Usual usual(String group, int input) {
        return usual.get(group)[input];
    }
}
