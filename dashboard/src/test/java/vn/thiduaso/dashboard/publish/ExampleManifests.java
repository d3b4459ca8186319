package vn.thiduaso.dashboard.publish;

/** Manifests as a run of this version writes them, shortened. */
final class ExampleManifests {

    private ExampleManifests() {}

    /** Of a run that read one file and took some eight seconds; how long it gathered is told by the end of its id. */
    static String of(String run) {
        return """
                {"run": "%s", "closing": {"files": [{"path": "lake:/a.parquet", "sha256": "ab"}]},
                 "submissions": [{"file": "gia-lai-2026-10-10.xlsx", "rowsRead": 120, "accepted": 117, "quarantined": 3}],
                 "master": "local[2]",
                 "work": {"steps": [{"step": "start", "seconds": 3.214}, {"step": "gather", "seconds": %s},
                   {"step": "score", "seconds": 1.75}, {"step": "write", "seconds": 0.9}, {"step": "seal", "seconds": 1.1}],
                  "cpuSeconds": 12.5, "memoryBytes": 734003200, "cores": 2}}
                """.formatted(run, 1 + run.charAt(run.length() - 1) % 4 * 0.5);
    }
}
