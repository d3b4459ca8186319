package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.act.Actor;

/** {@code --by} of an act that one person answers for: never guessed from the machine. */
final class ActorOption {

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NGƯỜI",
            description =
                    "Họ tên người thực hiện, ghi cùng việc đã làm. Người duyệt không được là người gửi hoặc người chốt.")
    private String name = "";

    /** @throws BadRequestException when the name is empty, too long to be kept, or has control letters */
    Actor actor() {
        String who = ByOption.checked(name);
        try {
            Actor actor = new Actor(who);
            if (actor.account().isPresent()) {
                throw new BadRequestException(
                        "--by nhận tên người; tên kèm tài khoản trong ngoặc (“%s”) chỉ trang web ghi, sau khi đăng nhập"
                                .formatted(who));
            }
            return actor;
        } catch (IllegalArgumentException nothingShows) {
            throw new BadRequestException("--by chưa ghi tên người thực hiện");
        }
    }
}
