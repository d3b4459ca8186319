package vn.thiduaso.scoring.award.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardRules;

/** Bodies that watch over enterprises were asked, and none objects (Nghị định 152/2025/NĐ-CP Điều 34). Of others than enterprises nothing is asked. */
record EnterpriseOpinions() implements Check {

    @Override
    public Look look(NominationFacts facts, AwardRules rules) {
        CandidateFacts candidate = facts.candidate();
        List<WatchingBody> bodies = Arrays.asList(WatchingBody.values());
        Verdict opinions = bodies.stream()
                .map(body -> candidate.opinion(body).judge(Opinion::verdict))
                .reduce(Verdict.PASSED, Verdict::and);
        Stream<Fact> told = bodies.stream()
                .map(body -> new Fact(
                        FactName.OPINION,
                        body.code(),
                        FactValue.of(candidate.opinion(body).map(Opinion::code), FactValue.Code::new)));
        return new Look(
                candidate.enterprise().test(yes -> !yes).or(opinions),
                Stream.concat(Stream.of(Fact.of(FactName.ENTERPRISE, FactValue.of(candidate.enterprise()))), told)
                        .toList());
    }
}
