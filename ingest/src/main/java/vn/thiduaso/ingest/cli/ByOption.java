package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

/** {@code --by}: who acts; kept with what he did. */
public final class ByOption {

    @Option(
            names = "--by",
            paramLabel = "NGƯỜI",
            defaultValue = "${sys:user.name}",
            description = "Người thực hiện, ghi cùng việc đã làm. Mặc định: tên đăng nhập máy.")
    private String name = "";

    public String name() {
        return name.isBlank() ? "?" : name.strip();
    }
}
