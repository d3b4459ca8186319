package vn.thiduaso.scoring.award.vote;

/**
 * Who took part in the vote on one candidate, as numbers of members who have a vote. A substitute stands for the member.
 *
 * @param members of the council, present or not; at least 1
 * @param present of them, recused ones among them
 * @param written of those who are absent: who voted in writing
 * @param recusedPresent of those who are present: who may not vote on this candidate
 * @param recusedAbsent of those who are absent and did not vote in writing: who may not vote on this candidate
 */
public record Attendance(int members, int present, int written, int recusedPresent, int recusedAbsent) {

    public Attendance {
        if (members < 1 || present < 0 || written < 0 || recusedPresent < 0 || recusedAbsent < 0) {
            throw new IllegalArgumentException("Số thành viên phải từ 1, các số khác không được âm");
        }
        if (present + written + recusedAbsent > members) {
            throw new IllegalArgumentException("Có mặt " + present + ", gửi phiếu " + written
                    + ", vắng và không được biểu quyết " + recusedAbsent + ": nhiều hơn " + members + " thành viên");
        }
        if (recusedPresent > present) {
            throw new IllegalArgumentException(
                    "Không được biểu quyết " + recusedPresent + " người, nhiều hơn " + present + " người có mặt");
        }
    }

    /** All who may not vote on this candidate. */
    public int recused() {
        return recusedPresent + recusedAbsent;
    }

    /** Who can give a ballot: the most ballots there can be. */
    public int voters() {
        return present - recusedPresent + written;
    }
}
