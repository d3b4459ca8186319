package vn.thiduaso.dashboard.publish;

/** Two publishes of the same index set and period met; this one gave way and wrote nothing. */
public final class ConcurrentPublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentPublishException(String what) {
        super("Có người vừa công bố " + what
                + " cùng lúc; chưa có gì được ghi. Hãy xem lại và công bố lần nữa nếu vẫn cần.");
    }
}
