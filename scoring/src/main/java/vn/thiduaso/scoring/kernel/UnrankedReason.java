package vn.thiduaso.scoring.kernel;

import java.util.Optional;

/** Why a unit has no rank. */
public enum UnrankedReason {
    NO_DATA("no-data", "Chưa có số liệu trong kỳ"),
    OFFICIAL_RANK_ONLY("official-rank-only", "Chỉ có thứ hạng công bố, không có điểm của từng phần để tính"),
    BELOW_COVERAGE("below-coverage", "Số liệu chưa đủ độ đầy đủ tối thiểu"),
    MISSING_DATA("missing-data", "Thiếu số liệu của chỉ số bắt buộc"),
    NOT_APPLICABLE("not-applicable", "Bộ chỉ số không áp dụng cho đơn vị"),
    /** By a screening step of the preparation. */
    SCREENED_OUT("screened-out", "Số liệu không đạt ngưỡng sàng lọc của bộ chỉ số"),
    /** A figure that a preparation step fitted to other units cannot take. */
    NOT_PREPARABLE("not-preparable", "Có số liệu mà bước xử lý trước khi chấm không nhận"),
    /** A group's aggregation has no value for a child's points, or a formula for its figures: {@link Refusal} names the place. */
    REFUSED("refused", "Cách gộp hoặc công thức không tính được với số liệu này");

    private final String code;
    private final String vi;

    UnrankedReason(String code, String vi) {
        this.code = code;
        this.vi = vi;
    }

    /** The word stored in the lake. */
    public String code() {
        return code;
    }

    /** The reason in Vietnamese, as written in exports. */
    public String vi() {
        return vi;
    }

    /** Whether figures were reported and then left out, all together. */
    public boolean setsAside() {
        return this == SCREENED_OUT || this == NOT_PREPARABLE;
    }

    /**
     * The word of a node's state where a person sees it. What was reported and left out with its unit is not missing: it has the word of that reason.
     *
     * @param coverage reported share of the node; NaN where nothing applies
     * @param reason why the unit has no rank
     */
    public static String shown(NodeState state, double coverage, Optional<UnrankedReason> reason) {
        return state == NodeState.MISSING && coverage > 0
                ? reason.filter(UnrankedReason::setsAside)
                        .map(UnrankedReason::code)
                        .orElse(state.word())
                : state.word();
    }

    public static Optional<UnrankedReason> find(String code) {
        for (UnrankedReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
