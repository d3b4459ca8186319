package vn.thiduaso.datasets.lake;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The figures of one submission on their way into the lake: as many as there are, read one after the other, never all at once. */
public interface Observations {

    /** None. */
    Observations NONE = of(List.of());

    long count();

    /** How many figures people would count: {@link #count} without those that only say that a part of a figure is missing whose other parts say something. */
    default long said() {
        return count();
    }

    /** All of them in their order, in parts that several threads may read at once, each as often as needed; no part is empty. */
    List<Part> parts();

    /** Some of them, which become one file; all of one submission, index set and period. */
    @FunctionalInterface
    interface Part extends Iterable<Observation> {

        /** Puts all of them into a file in their order. Whoever has them in another form than as objects writes that form, and the same figures. */
        default void writeTo(ObservationFile file) {
            forEach(file::add);
        }
    }

    default Stream<Observation> stream() {
        return parts().stream().flatMap(part -> StreamSupport.stream(part.spliterator(), false));
    }

    /** Figures that are in memory. */
    static Observations of(List<Observation> all) {
        List<Observation> copy = List.copyOf(all);
        return new Observations() {
            @Override
            public long count() {
                return copy.size();
            }

            @Override
            public List<Part> parts() {
                return copy.isEmpty() ? List.of() : List.of(copy::iterator);
            }
        };
    }
}
