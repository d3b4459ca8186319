package vn.thiduaso.datasets.act;

import vn.thiduaso.scoring.Labels;

/** How far people have come with something that was found in an accepted figure. None of it changes the figure or keeps it from counting. */
public enum Doubt implements Stage {

    /** Nobody has answered for it. */
    UNANSWERED(new Labels("chưa trả lời", "unanswered")),
    /** Its sender was asked. */
    ASKED(new Labels("đã hỏi lại", "asked back")),
    /** Somebody who did not send it says, with evidence, that the figure is right. */
    CONFIRMED(new Labels("đã xác nhận đúng", "confirmed"));

    private final Labels label;

    Doubt(Labels label) {
        this.label = label;
    }

    @Override
    public Labels label() {
        return label;
    }
}
