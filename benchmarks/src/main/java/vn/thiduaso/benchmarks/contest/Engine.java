package vn.thiduaso.benchmarks.contest;

/** Who does the job of a contest, and from what. */
enum Engine {
    OURS("thiduaso score, mảng trong kho"),
    DUCK_LONG("DuckDB, Parquet dài"),
    DUCK_ARRAYS("DuckDB, mảng trong kho");

    private final String label;

    Engine(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
