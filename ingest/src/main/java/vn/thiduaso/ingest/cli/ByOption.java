package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.TextLimits;

/** {@code --by}: who acts; kept with what he did. */
public final class ByOption {

    @Option(
            names = "--by",
            paramLabel = "NGƯỜI",
            defaultValue = "${sys:user.name}",
            description = "Người thực hiện, ghi cùng việc đã làm. Mặc định: tên đăng nhập máy.")
    private String name = "";

    /** @throws BadRequestException when the name is too long to be kept, or has control letters */
    public String name() {
        String who = checked(name);
        return who.isEmpty() ? "?" : who;
    }

    static String checked(String name) {
        String who = name.strip();
        if (who.length() > TextLimits.ACTOR || who.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequestException(
                    "--by nhận tên không quá %d ký tự, không có ký tự điều khiển; tên đã ghi có %d"
                            .formatted(TextLimits.ACTOR, who.length()));
        }
        return who;
    }
}
