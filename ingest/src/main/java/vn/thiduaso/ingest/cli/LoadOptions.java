package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

/** What is said of files that are loaded, however they are read. */
public final class LoadOptions {

    @Option(names = "--units", paramLabel = "TỆP", description = "Tệp đơn vị; có thể ghi nhiều lần.")
    private List<Path> units = new ArrayList<>();

    @Option(
            names = "--hold",
            description = "Không gửi duyệt ngay: các tệp ở trạng thái đã kiểm tra cho đến khi gửi bằng lệnh submit.")
    private boolean hold;

    @Option(
            names = "--illustrative",
            description = "Số liệu minh họa, không có thật: được đánh dấu ở mọi nơi số liệu hiện ra.")
    private boolean illustrative;

    /** Files of units; may be none. */
    public List<Path> units() {
        return List.copyOf(units);
    }

    /** Whether the files wait, checked, until somebody submits them. */
    public boolean isHeld() {
        return hold;
    }

    /** Whether the figures are made up. */
    public boolean isIllustrative() {
        return illustrative;
    }
}
