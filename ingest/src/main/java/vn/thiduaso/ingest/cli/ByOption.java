package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

/** {@code --by}: who acts; kept with what he did. */
final class ByOption {

    @Option(
            names = "--by",
            paramLabel = "NGƯỜI",
            defaultValue = "${sys:user.name}",
            description = "Người thực hiện, lưu cùng số liệu. Mặc định: tên đăng nhập máy.")
    private String name = "";

    String name() {
        return name.isBlank() ? "?" : name.strip();
    }
}
