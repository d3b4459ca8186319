package vn.thiduaso.dashboard.award.log;

import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;

import static vn.thiduaso.dashboard.store.jooq.Tables.AWARD_ACT;

/** Reads acts of awards, from a transaction or outside one. */
public final class AwardLogQueries {

    private AwardLogQueries() {}

    /** The newest act on each of some things; nothing of those on which there is none. */
    public static List<AwardEntry> newest(DSLContext sql, AwardAct.Kind kind, Collection<String> objects) {
        var later = AWARD_ACT.as("later");
        return sql.select(AWARD_ACT.SEQ, AWARD_ACT.OBJECT, AWARD_ACT.ACT, AWARD_ACT.ACTOR, AWARD_ACT.AT, AWARD_ACT.BODY)
                .from(AWARD_ACT)
                .where(AWARD_ACT.KIND.eq(kind.code()), AWARD_ACT.OBJECT.in(objects))
                .and(DSL.notExists(DSL.selectOne().from(later).where(later.BEFORE_ACT.eq(AWARD_ACT.SEQ))))
                .fetch(Records.mapping(AwardEntry::of));
    }

    /** The newest acts on one thing, the last first; at most so many. */
    public static List<AwardEntry> of(DSLContext sql, AwardAct.Kind kind, String object, int most) {
        return sql.select(AWARD_ACT.SEQ, AWARD_ACT.OBJECT, AWARD_ACT.ACT, AWARD_ACT.ACTOR, AWARD_ACT.AT, AWARD_ACT.BODY)
                .from(AWARD_ACT)
                .where(AWARD_ACT.KIND.eq(kind.code()), AWARD_ACT.OBJECT.eq(object))
                .orderBy(AWARD_ACT.SEQ.desc())
                .limit(most)
                .fetch(Records.mapping(AwardEntry::of));
    }
}
