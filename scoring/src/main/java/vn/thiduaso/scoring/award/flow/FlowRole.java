package vn.thiduaso.scoring.award.flow;

/** As whom somebody acts. Codes are those of accounts; who audits, operates and administers does nothing about awards. */
public enum FlowRole implements FlowWord {
    UNIT_REPORTER("unit-reporter"),
    ENTERPRISE("enterprise"),
    TRANSFORMATION_OFFICER("transformation-officer"),
    EMULATION_OFFICER("emulation-officer"),
    SECRETARY("secretary"),
    COUNCIL_MEMBER("council-member"),
    CHAIRMAN("chairman");

    private final String code;

    FlowRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
