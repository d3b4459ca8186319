package vn.thiduaso.dashboard.publish;

/** A set of two indicators in as many versions as a test needs: {@code SAME} is scored alike in all of them, {@code OTHER} by the rule given. */
final class VersionedSet {

    private VersionedSet() {}

    static String yaml(String version, String rule) {
        return """
                code: VERSIONED
                version: "%s"
                name: Bộ có nhiều bản
                valid: {from: 2025-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute, zero-denominator: redistribute}
                tree:
                  code: T
                  label: Tổng
                  max: 100
                  aggregate: {type: sum}
                  children:
                    - {code: SAME, label: "Như nhau, bản %s", max: 60, input: {kind: ratio}, rule: {type: ratio-linear}}
                    - {code: OTHER, label: Khác nhau, max: 40, input: {kind: ratio}, rule: {type: %s}}
                """.formatted(version, version, rule);
    }
}
