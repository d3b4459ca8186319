package vn.thiduaso.scoring.fault;

/**
 * One thing wrong with an index set, with its place and its remedy, in Vietnamese.
 *
 * @param place where a person can open it: {@code file:line}; empty when the set did not come from a file
 * @param path the place inside the set: {@code tree/CKMB/PUBLISH_ON_TIME/rule}
 * @param message what is wrong: found and expected
 * @param remedy what to do about it
 */
public record Fault(String place, String path, String message, String remedy) {

    public static Fault at(String path, String message, String remedy) {
        return new Fault("", path, message, remedy);
    }

    /** The same fault, found at a line of a file. */
    public Fault placed(String newPlace) {
        return new Fault(newPlace, path, message, remedy);
    }

    @Override
    public String toString() {
        String where = place + (place.isEmpty() || path.isEmpty() ? "" : " · ") + path;
        return where + ": " + message + ". Cách sửa: " + remedy;
    }
}
