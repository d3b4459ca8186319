package vn.thiduaso.analytics.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeFile;
import vn.thiduaso.datasets.lake.RunRow;

/** Says in words what a file of the lake holds, so that a changed byte is named by more than a path. */
final class LakeOwners {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("unit", "danh mục đơn vị"),
            Map.entry("submission", "danh sách tệp đã nộp"),
            Map.entry("observation", "số liệu đã nộp"),
            Map.entry("quarantine", "số liệu bị cách ly"),
            Map.entry("finding", "cảnh báo của số liệu đã nhận"),
            Map.entry("act", "việc gửi, duyệt, chốt, mở khóa"),
            Map.entry("closed_period", "kỳ đã chốt"),
            Map.entry("run", "danh sách đợt chấm"),
            Map.entry("score", "điểm của các đợt chấm"),
            Map.entry("robustness", "độ vững của hạng"),
            Map.entry("mapping", "các mẫu đọc"));

    private final Map<String, String> runsByFile = new HashMap<>();

    /** @param runs whose manifests name their files */
    LakeOwners(List<RunRow> runs) {
        for (RunRow run : runs) {
            for (LakeFile file : Manifest.readFiles(run.manifest())) {
                runsByFile.merge(file.path(), run.id(), (a, b) -> a.contains(b) ? a : a + ", " + b);
            }
        }
    }

    /** Owners by the runs of an open lake; none when the lake can no longer list them, since that is then what is being reported. */
    static LakeOwners of(Lake lake) {
        try {
            return new LakeOwners(lake.runs().all());
        } catch (RuntimeException damaged) {
            return new LakeOwners(List.of());
        }
    }

    /** {@code bảng score (điểm của các đợt chấm), đợt chấm 0a1b…} */
    String describe(String path) {
        String description = table(path.split("/", 2)[0]);
        String runs = runsByFile.get(path);
        return runs == null ? description : description + ", đợt chấm " + runs;
    }

    /** {@code bảng score (điểm của các đợt chấm)} */
    static String table(String name) {
        return "bảng %s (%s)".formatted(name, TABLES.getOrDefault(name, "không rõ"));
    }
}
