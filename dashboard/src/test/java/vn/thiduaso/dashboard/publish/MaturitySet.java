package vn.thiduaso.dashboard.publish;

/** A small set for enterprises: three pillars, and levels by the total and by pillars, as QĐ 1970 has them. */
final class MaturitySet {

    static final String YAML = """
            code: MATURITY
            version: "1"
            name: {vi: Mức độ trưởng thành mẫu, en: Example of maturity}
            valid: {from: 2025-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [enterprise]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute, zero-denominator: redistribute}
            levels:
              type: double-condition
              names: [{vi: Chưa khởi động}, {vi: Khởi động}, {vi: Hình thành}, {vi: Dẫn dắt}]
              pillars: [P1, P2, P3]
              pillar-bounds: {percents: [5, 20, 60], bound-belongs: below}
              conditions:
                - {over: 3, pillars-at-least: 1, pillar-level: 1}
                - {over: 15, pillars-at-least: 3, pillar-level: 2}
                - {over: 70, pillars-at-least: 3, pillar-level: 3}
            tree:
              code: M
              label: Tổng
              max: 100
              aggregate: {type: sum}
              children:
                - code: P1
                  label: Khách hàng
                  max: 40
                  children:
                    - {code: P1A, label: Trang web, max: 25, input: {kind: ratio}, rule: {type: ratio-linear}}
                    - {code: P1B, label: Bán trên mạng, max: 15, input: {kind: ratio}, rule: {type: ratio-linear}}
                - code: P2
                  label: Vận hành
                  max: 30
                  children:
                    - {code: P2A, label: Phần mềm kế toán, max: 30, input: {kind: ratio}, rule: {type: ratio-linear}}
                - code: P3
                  label: Con người
                  max: 30
                  children:
                    - {code: P3A, label: Nhân viên được đào tạo, max: 30, input: {kind: ratio}, rule: {type: ratio-linear}}
            """;

    private MaturitySet() {}
}
