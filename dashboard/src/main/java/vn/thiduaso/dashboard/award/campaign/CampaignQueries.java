package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.award.log.AwardAct;
import vn.thiduaso.dashboard.award.log.AwardEntry;
import vn.thiduaso.dashboard.award.log.AwardLogQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;

import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_CANDIDATE;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_DEADLINE;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_PLACES;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_RUN;

/** Reads campaigns and their lists. */
@Component
class CampaignQueries {

    /** Campaigns that are read at once, the latest. */
    static final int MOST = 200;

    /** Units of a list that are read at once. */
    static final int MOST_LISTED = 1_000;

    /** Acts of a campaign that are read at once, the newest. */
    static final int MOST_ACTS = 50;

    private final DSLContext sql;

    CampaignQueries(Database database) {
        this.sql = database.sql();
    }

    /** The latest year first. */
    List<Campaign> all() {
        return read(sql, DSL.noCondition());
    }

    Optional<Campaign> find(String code) {
        return find(sql, code);
    }

    /** The same as a transaction sees it. */
    static Optional<Campaign> find(DSLContext sql, String code) {
        return read(sql, CAMPAIGN.CODE.eq(code)).stream().findFirst();
    }

    /** Those of one movement, year and occasion, called off or not. */
    static List<Campaign> of(DSLContext sql, String movement, int year, Occasion occasion) {
        return read(
                sql,
                CAMPAIGN.MOVEMENT
                        .eq(movement)
                        .and(CAMPAIGN.AWARD_YEAR.eq(year))
                        .and(CAMPAIGN.OCCASION.eq(occasion.code())));
    }

    private static List<Campaign> read(DSLContext sql, Condition which) {
        List<String> codes = sql.select(CAMPAIGN.CODE)
                .from(CAMPAIGN)
                .where(which)
                .orderBy(CAMPAIGN.AWARD_YEAR.desc(), CAMPAIGN.CODE)
                .limit(MOST)
                .fetch(CAMPAIGN.CODE);
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, Map<CampaignStep, LocalDate>> deadlines = deadlines(sql, codes);
        Map<String, List<Campaign.Places>> places = sql.select(
                        CAMPAIGN_PLACES.CAMPAIGN, CAMPAIGN_PLACES.FORM, CAMPAIGN_PLACES.RECIPIENT, CAMPAIGN_PLACES.MOST)
                .from(CAMPAIGN_PLACES)
                .where(CAMPAIGN_PLACES.CAMPAIGN.in(codes))
                .fetchGroups(
                        CAMPAIGN_PLACES.CAMPAIGN,
                        row -> new Campaign.Places(row.value2(), recipient(row.value3()), row.value4()));
        Map<String, Map<String, String>> runs = runs(sql, codes);
        return sql.select(
                        CAMPAIGN.CODE,
                        CAMPAIGN.MOVEMENT,
                        CAMPAIGN.AWARD_YEAR,
                        CAMPAIGN.OCCASION,
                        CAMPAIGN.STATE,
                        CAMPAIGN.OPENS,
                        CAMPAIGN.REVISION,
                        CAMPAIGN.PROPOSAL_SHA256,
                        CAMPAIGN.CREATED_AT,
                        CAMPAIGN.CREATED_BY)
                .from(CAMPAIGN)
                .where(CAMPAIGN.CODE.in(codes))
                .orderBy(CAMPAIGN.AWARD_YEAR.desc(), CAMPAIGN.CODE)
                .fetch(row -> new Campaign(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        occasion(row.value4()),
                        CampaignState.of(row.value5()),
                        Optional.ofNullable(row.value6()),
                        row.value7(),
                        deadlines.getOrDefault(row.value1(), Map.of()),
                        places.getOrDefault(row.value1(), List.of()),
                        runs.getOrDefault(row.value1(), Map.of()),
                        Optional.ofNullable(row.value8()),
                        row.value9(),
                        row.value10()));
    }

    private static Map<String, Map<CampaignStep, LocalDate>> deadlines(DSLContext sql, Collection<String> codes) {
        return sql
                .select(CAMPAIGN_DEADLINE.CAMPAIGN, CAMPAIGN_DEADLINE.STEP, CAMPAIGN_DEADLINE.LAST_DAY)
                .from(CAMPAIGN_DEADLINE)
                .where(CAMPAIGN_DEADLINE.CAMPAIGN.in(codes))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.toMap(row -> CampaignStep.of(row.value2()), row -> row.value3())));
    }

    private static Map<String, Map<String, String>> runs(DSLContext sql, Collection<String> codes) {
        return sql
                .select(CAMPAIGN_RUN.CAMPAIGN, CAMPAIGN_RUN.INDEX_SET, CAMPAIGN_RUN.RUN)
                .from(CAMPAIGN_RUN)
                .where(CAMPAIGN_RUN.CAMPAIGN.in(codes))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.toMap(row -> row.value2(), row -> row.value3())));
    }

    static Occasion occasion(String code) {
        return Arrays.stream(Occasion.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Recipient recipient(String code) {
        return Arrays.stream(Recipient.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody who was ever put on the list, by kind and name; at most {@value #MOST_LISTED}. */
    List<Listed> listed(String campaign) {
        return listed(sql, CAMPAIGN_CANDIDATE.CAMPAIGN.eq(campaign));
    }

    /** A unit, if it was ever put on the list. */
    static Optional<Listed> listed(DSLContext sql, String campaign, String kind, String unit) {
        return listed(
                        sql,
                        CAMPAIGN_CANDIDATE
                                .CAMPAIGN
                                .eq(campaign)
                                .and(CAMPAIGN_CANDIDATE.KIND.eq(kind))
                                .and(CAMPAIGN_CANDIDATE.UNIT.eq(unit)))
                .stream()
                .findFirst();
    }

    private static List<Listed> listed(DSLContext sql, Condition which) {
        return sql.select(
                        CAMPAIGN_CANDIDATE.KIND,
                        CAMPAIGN_CANDIDATE.UNIT,
                        CAMPAIGN_CANDIDATE.NAME,
                        CAMPAIGN_CANDIDATE.PROPOSED,
                        CAMPAIGN_CANDIDATE.ON_LIST,
                        CAMPAIGN_CANDIDATE.REASON,
                        CAMPAIGN_CANDIDATE.SAID_AT,
                        CAMPAIGN_CANDIDATE.SAID_BY)
                .from(CAMPAIGN_CANDIDATE)
                .where(which)
                .orderBy(CAMPAIGN_CANDIDATE.KIND, CAMPAIGN_CANDIDATE.UNIT)
                .limit(MOST_LISTED)
                .fetch(Records.mapping(Listed::new));
    }

    /** How many are on the list now, by campaign; those without anybody are not in it. */
    Map<String, Integer> countListed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.select(CAMPAIGN_CANDIDATE.CAMPAIGN, DSL.count())
                .from(CAMPAIGN_CANDIDATE)
                .where(CAMPAIGN_CANDIDATE.ON_LIST.isTrue())
                .groupBy(CAMPAIGN_CANDIDATE.CAMPAIGN)
                .forEach(row -> counts.put(row.value1(), row.value2()));
        return counts;
    }

    /** The newest acts on a campaign, the last first. */
    List<AwardEntry> acts(String campaign) {
        return AwardLogQueries.of(sql, AwardAct.Kind.CAMPAIGN, campaign, MOST_ACTS);
    }
}
