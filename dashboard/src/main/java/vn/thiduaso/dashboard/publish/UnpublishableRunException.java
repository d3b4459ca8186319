package vn.thiduaso.dashboard.publish;

/** Somebody asked to publish a run whose explanation would need figures that are not copied with it. Bad request. */
public final class UnpublishableRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnpublishableRunException(String run) {
        super("Đợt chấm " + run
                + " so với đơn vị của kỳ khác hoặc xem lại kỳ trước (--bind-to, history); bản này chưa công bố được"
                + " đợt như vậy vì trang giải thích chưa có số liệu các kỳ đó. Hãy xem bằng lệnh export hoặc compare.");
    }
}
