package vn.thiduaso.dashboard.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTest {

    private static final int ENTRIES = 40;
    private static final Instant THEN = Instant.parse("2026-10-12T01:02:03.456Z");

    private static List<AuditEntry> entries() {
        List<AuditEntry> entries = new ArrayList<>();
        AuditHead head = AuditHead.EMPTY;
        for (int i = 0; i < ENTRIES; i++) {
            Act act = Act.of(
                            "nguoi" + i % 7,
                            Act.Kind.values()[i % Act.Kind.values().length],
                            "SERVICE-766 2026-" + i,
                            i % 3 == 0 ? Optional.empty() : Optional.of(Act.hash("trước " + i)),
                            Optional.of(Act.hash("sau " + i)))
                    .because(i % 4 == 0 ? Optional.of("Đối chiếu lại “số liệu” \\ quý") : Optional.empty());
            AuditEntry entry = AuditEntry.next(head, act, THEN.plusSeconds(i), "0.1.0");
            entries.add(entry);
            head = entry.head();
        }
        return entries;
    }

    private static AuditHead head(List<AuditEntry> entries) {
        return entries.isEmpty()
                ? AuditHead.EMPTY
                : entries.get(entries.size() - 1).head();
    }

    private static Chain.Report check(List<AuditEntry> entries, AuditHead kept, Optional<AuditHead> printed) {
        return Chain.check(entries.iterator(), () -> kept, printed);
    }

    @Test
    void shouldWriteCanonicalJson() {
        Act act = Act.of("lan", Act.Kind.PUBLISH, "SET \"A\"\u0007 2026", Optional.empty(), Optional.of("ab"))
                .aboutRun("a91f3c070001");

        AuditEntry entry = AuditEntry.next(AuditHead.EMPTY, act, THEN.plusNanos(999), "0.1.0");

        assertThat(entry.json())
                .isEqualTo(
                        "{\"act\":\"publish\",\"actor\":\"lan\",\"after_hash\":\"ab\",\"app_version\":\"0.1.0\","
                                + "\"before_hash\":null,\"object\":\"SET \\\"A\\\"  2026\",\"prev_hash\":\""
                                + AuditEntry.NONE
                                + "\",\"reason\":null,\"run\":\"a91f3c070001\",\"seq\":1,\"utc\":\"2026-10-12T01:02:03.456Z\"}");
        assertThat(entry.hash()).isEqualTo(Act.hash(entry.json()));
    }

    @Test
    void shouldFindNothingInAWholeChain() {
        List<AuditEntry> entries = entries();

        assertThat(check(entries, head(entries), Optional.of(entries.get(9).head()))
                        .isWhole())
                .isTrue();
        assertThat(check(List.of(), AuditHead.EMPTY, Optional.empty()).isWhole())
                .isTrue();
    }

    @Test
    void shouldFindEachOfTenThousandEdits() {
        List<AuditEntry> whole = entries();
        AuditHead printed = head(whole);
        Random random = new Random(20_261_012);
        for (int edit = 0; edit < 10_000; edit++) {
            List<AuditEntry> edited = edited(whole, random);
            assertThat(check(edited, head(edited), Optional.of(printed)).isWhole())
                    .as("edit %d", edit)
                    .isFalse();
        }
    }

    /** One random edit by somebody who also brings the table of heads in line. */
    private static List<AuditEntry> edited(List<AuditEntry> whole, Random random) {
        List<AuditEntry> entries = new ArrayList<>(whole);
        int at = random.nextInt(entries.size());
        AuditEntry entry = entries.get(at);
        switch (random.nextInt(7)) {
            case 0 -> entries.set(at, changed(entry, random));
            case 1 -> entries.set(at, changed(entry, random).sealed());
            case 2 -> entries.remove(at);
            case 3 -> entries.add(at, changed(entry, random).sealed());
            case 4 -> Collections.swap(entries, at, (at + 1 + random.nextInt(entries.size() - 1)) % entries.size());
            case 5 -> entries.subList(at, entries.size()).clear();
            default -> rebuild(entries, at, random);
        }
        return entries;
    }

    /** From a changed entry on the whole chain is written anew, as who knows the rule can do. */
    private static void rebuild(List<AuditEntry> entries, int from, Random random) {
        AuditHead head = from == 0 ? AuditHead.EMPTY : entries.get(from - 1).head();
        for (int i = from; i < entries.size(); i++) {
            AuditEntry old = i == from ? changed(entries.get(i), random) : entries.get(i);
            AuditEntry entry = linked(old, i + 1, head.hash()).sealed();
            entries.set(i, entry);
            head = entry.head();
        }
    }

    private static AuditEntry changed(AuditEntry e, Random random) {
        String other = Long.toHexString(random.nextLong());
        return switch (random.nextInt(9)) {
            case 0 -> with(e, e.utc().plusMillis(1 + random.nextInt(1_000)), e.actor(), e.object());
            case 1 -> with(e, e.utc(), e.actor() + "x", e.object());
            case 2 -> with(e, e.utc(), e.actor(), other);
            case 3 ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act() + "-",
                        e.object(),
                        e.before(),
                        e.after(),
                        e.reason(),
                        e.run(),
                        e.appVersion(),
                        e.prevHash(),
                        e.hash());
            case 4 ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act(),
                        e.object(),
                        Optional.of(other),
                        e.after(),
                        e.reason(),
                        e.run(),
                        e.appVersion(),
                        e.prevHash(),
                        e.hash());
            case 5 ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act(),
                        e.object(),
                        e.before(),
                        Optional.of(other),
                        e.reason(),
                        e.run(),
                        e.appVersion(),
                        e.prevHash(),
                        e.hash());
            case 6 ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act(),
                        e.object(),
                        e.before(),
                        e.after(),
                        Optional.of(other),
                        e.run(),
                        e.appVersion(),
                        e.prevHash(),
                        e.hash());
            case 7 ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act(),
                        e.object(),
                        e.before(),
                        e.after(),
                        e.reason(),
                        Optional.of(other),
                        e.appVersion(),
                        e.prevHash(),
                        e.hash());
            default ->
                new AuditEntry(
                        e.seq(),
                        e.utc(),
                        e.actor(),
                        e.act(),
                        e.object(),
                        e.before(),
                        e.after(),
                        e.reason(),
                        e.run(),
                        other,
                        e.prevHash(),
                        e.hash());
        };
    }

    private static AuditEntry with(AuditEntry e, Instant utc, String actor, String object) {
        return new AuditEntry(
                e.seq(),
                utc,
                actor,
                e.act(),
                object,
                e.before(),
                e.after(),
                e.reason(),
                e.run(),
                e.appVersion(),
                e.prevHash(),
                e.hash());
    }

    private static AuditEntry linked(AuditEntry e, long seq, String prev) {
        return new AuditEntry(
                seq,
                e.utc(),
                e.actor(),
                e.act(),
                e.object(),
                e.before(),
                e.after(),
                e.reason(),
                e.run(),
                e.appVersion(),
                prev,
                e.hash());
    }

    @Test
    void shouldNeedAPrintedHeadForACutEndAndOnlyForThat() {
        List<AuditEntry> entries = entries();
        AuditHead printed = head(entries);
        List<AuditEntry> cut = entries.subList(0, 30);

        assertThat(check(cut, head(cut), Optional.empty()).isWhole())
                .as("who cuts the end and the table of heads leaves no trace in the database")
                .isTrue();
        assertThat(check(cut, head(cut), Optional.of(printed)).faults())
                .containsExactly(new Chain.Fault(ENTRIES, Chain.What.PRINTED));
        assertThat(check(cut, printed, Optional.empty()).faults())
                .as("the table of heads remembers")
                .containsExactly(new Chain.Fault(ENTRIES, Chain.What.HEAD));
    }

    @Test
    void shouldReadAHeadAsItWasPrinted() {
        AuditHead head = head(entries());

        assertThat(AuditHead.parse(" " + head + "\n")).contains(head);
        assertThat(AuditHead.parse("12")).isEmpty();
        assertThat(AuditHead.parse("12:ABC")).isEmpty();
    }
}
