package vn.thiduaso.datasets.indexset;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Validity;

/** Reads {@code valid: {from, to}}: days on which something holds. */
public final class ValidityYaml {

    private ValidityYaml() {}

    /** Empty, with a fault in the book, when the days are none. */
    public static Optional<Validity> read(YamlMap block) {
        LocalDate from = block.date("from", LocalDate.EPOCH);
        Optional<LocalDate> to = block.findDate("to");
        block.close();
        return block.book().attempt(block.line(), block.path(), () -> new Validity(from, to));
    }
}
