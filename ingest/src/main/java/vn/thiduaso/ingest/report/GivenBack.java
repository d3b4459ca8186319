package vn.thiduaso.ingest.report;

/** What of a file comes back to its sender. */
public enum GivenBack {
    /** His own cells, with what was found in them marked. */
    CELLS(
            "Sửa ngay trong tệp này rồi gửi lại; không cần xóa sheet này.",
            "sửa các ô có màu trong tệp này rồi gửi lại",
            " (đã đánh dấu)"),
    /** A list alone: the file is too large to be held whole. */
    TOO_LARGE(
            "Tệp quá lớn để trả lại kèm dấu ở từng ô, nên ở đây chỉ có danh sách này: sửa trong tệp của bạn rồi gửi"
                    + " lại.",
            "tệp quá lớn để đánh dấu từng ô; sửa trong tệp của bạn theo danh sách này rồi gửi lại",
            " (danh sách lỗi)"),
    /** A list alone: the file was refused for what it carries, or nothing can be made of it, or there is nothing in it. */
    CLOSED(
            "Tệp mang thứ không được nhận, không mở hết được hoặc trống, nên ở đây chỉ có danh sách này: sửa trong tệp"
                    + " của bạn rồi gửi lại.",
            "tệp mang thứ không được nhận, không mở hết được hoặc trống, nên không có bản đánh dấu; sửa trong tệp của"
                    + " bạn theo danh sách này rồi gửi lại",
            " (danh sách lỗi)");

    private final String sentence;
    private final String hint;
    private final String ending;

    GivenBack(String sentence, String hint, String ending) {
        this.sentence = sentence;
        this.hint = hint;
        this.ending = ending;
    }

    /** Whether there is a list of what was found, and no cell of the sender's. */
    public boolean isList() {
        return this != CELLS;
    }

    /** What its sender does with it, as the list says; Vietnamese. */
    String sentence() {
        return sentence;
    }

    /** The same beside a link to it. */
    public String hint() {
        return hint;
    }

    /** What its name says behind that of the file. */
    String ending() {
        return ending;
    }
}
