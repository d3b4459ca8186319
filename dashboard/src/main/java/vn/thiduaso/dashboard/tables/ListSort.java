package vn.thiduaso.dashboard.tables;

/**
 * By which column a list is ordered.
 *
 * @param key of the column
 * @param falling whether the greatest, the last or the newest comes first
 */
public record ListSort(String key, boolean falling) {

    /** Name of the parameter. */
    public static final String PARAMETER = "sort";

    private static final String FALLS = "-";

    /** As in an address: {@code name}, {@code -created}. */
    public static ListSort of(String text) {
        return text.startsWith(FALLS) ? new ListSort(text.substring(FALLS.length()), true) : new ListSort(text, false);
    }

    public ListSort turned() {
        return new ListSort(key, !falling);
    }

    /** As in an address. */
    public String text() {
        return falling ? FALLS + key : key;
    }
}
