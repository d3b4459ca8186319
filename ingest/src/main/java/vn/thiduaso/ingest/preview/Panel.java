package vn.thiduaso.ingest.preview;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The units of the period that is scored, by code, with their figures in it and in the periods before that the set looks back to.
 *
 * <p>As a list it makes a unit's arrays anew at each call, so that a large file is held once, as compact as it was read.
 */
final class Panel extends AbstractList<UnitHistory> implements RandomAccess {

    private final List<Member> members;
    private final double[] blankValues;
    private final Map<String, byte[]> blankStates;

    /** A unit and what it sent. */
    static final class Member {

        private final UnitRow unit;
        private final double[] times;
        private final Figures[] figures;

        /**
         * @param times by period, rising, handed over; the last is the period scored
         * @param figures by period, handed over
         */
        Member(UnitRow unit, double[] times, Figures... figures) {
            this.unit = unit;
            this.times = times;
            this.figures = figures;
        }
    }

    Panel(IndexSet indexSet, List<Member> members) {
        this.members = List.copyOf(members);
        blankValues = new double[indexSet.slotCount()];
        Arrays.fill(blankValues, Double.NaN);
        blankStates = new HashMap<>();
        for (Member member : members) {
            blankStates.computeIfAbsent(member.unit.kind(), kind -> ClosedPeriods.blankStates(indexSet, kind));
        }
    }

    UnitRow unit(int index) {
        return members.get(index).unit;
    }

    @Override
    public UnitHistory get(int index) {
        Member member = members.get(index);
        int periods = member.figures.length;
        double[][] values = new double[periods][];
        byte[][] states = new byte[periods][];
        for (int period = 0; period < periods; period++) {
            values[period] = blankValues.clone();
            states[period] = blankStates.get(member.unit.kind()).clone();
            member.figures[period].fill(values[period], states[period]);
        }
        return new UnitHistory(member.unit.unit(), member.unit.group(), member.times, values, states);
    }

    @Override
    public int size() {
        return members.size();
    }
}
