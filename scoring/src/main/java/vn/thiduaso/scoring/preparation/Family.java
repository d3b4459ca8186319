package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * Indicators of one parent.
 *
 * @param parent code of the group, for messages
 * @param children codes of its indicators, two or more
 */
public record Family(String parent, List<String> children) {

    public Family {
        children = List.copyOf(children);
        if (children.size() < 2 || children.stream().distinct().count() != children.size()) {
            throw new IllegalArgumentException(
                    "Nhóm " + parent + " cần ít nhất hai chỉ số khác nhau, nhận được " + children);
        }
    }
}
