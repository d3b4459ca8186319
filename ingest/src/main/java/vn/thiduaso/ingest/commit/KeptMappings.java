package vn.thiduaso.ingest.commit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.ingest.mapping.Fingerprint;
import vn.thiduaso.ingest.mapping.InvalidMappingException;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingText;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.propose.EarlierNames;
import vn.thiduaso.ingest.propose.Recogniser;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Mappings between their values and the rows of the lake. */
public final class KeptMappings {

    /** After the sender's own and those kept for everybody. */
    private static final int OTHERS = 2;

    private KeptMappings() {}

    /** The row of a mapping, before it has a version. */
    public static KeptMapping row(Mapping mapping, String by, Instant now) {
        return new KeptMapping(
                mapping.name(),
                0,
                mapping.sender(),
                mapping.indexSet(),
                Fingerprint.of(mapping),
                new MappingText(MappingText.Notes.NONE).write(mapping),
                by,
                now);
    }

    /**
     * The mapping of a row.
     *
     * @throws InvalidMappingException when it does not go with this version of the index set
     */
    public static Mapping mapping(KeptMapping row, IndexSet indexSet) {
        return MappingYaml.read(row.yaml(), row.toString(), indexSet);
    }

    /** The mappings of rows in the order in which files of a sender are tried: his own, anybody's, others'. One that no longer goes with the set is left out. */
    public static List<Recogniser.Kept> inOrder(Collection<KeptMapping> rows, String sender, IndexSet indexSet) {
        return rows.stream()
                .sorted(Comparator.comparingInt((KeptMapping row) -> place(row, sender))
                        .thenComparing(KeptMapping::savedAt, Comparator.reverseOrder()))
                .flatMap(row -> valid(row, indexSet)
                        .map(found -> Recogniser.Kept.of(row.toString(), found, place(row, sender) < OTHERS))
                        .stream())
                .toList();
    }

    /** A mapping that takes the place of an earlier one, with what that one knew of names and the new one does not. */
    public static Mapping instead(Mapping mapping, KeptMapping before, IndexSet indexSet) {
        return valid(before, indexSet)
                .map(earlier -> mapping.withNames(
                        EarlierNames.together(earlier.units(), mapping.units()),
                        EarlierNames.together(earlier.indicators(), mapping.indicators())))
                .orElse(mapping);
    }

    private static int place(KeptMapping row, String sender) {
        if (row.sender().isEmpty()) {
            return 1;
        }
        return row.sender().equals(sender) ? 0 : OTHERS;
    }

    private static Optional<Mapping> valid(KeptMapping row, IndexSet indexSet) {
        try {
            return Optional.of(mapping(row, indexSet));
        } catch (InvalidMappingException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
