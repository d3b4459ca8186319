package vn.thiduaso.scoring.award.eligibility;

import vn.thiduaso.scoring.award.AwardRules;

/** Direct workers are among those who are proposed. The share that is asked for was not read: one is enough here, and the data says whether it warns. */
record WorkersShare() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        Known<Share> workers = facts.list().workers();
        return Look.of(
                workers.test(share -> share.part() > 0),
                Fact.of(
                        FactName.WORKERS,
                        FactValue.of(workers, share -> new FactValue.Part(share.part(), share.all()))));
    }
}
