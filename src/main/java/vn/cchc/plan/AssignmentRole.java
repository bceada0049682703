package vn.cchc.plan;

/** What somebody named in a plan is to do for a deliverable. */
public enum AssignmentRole {
    /** Answers for the result (chủ trì). */
    LEAD,
    /** Contributes (phối hợp). */
    COORDINATE,
    /** Reviews before the decision (thẩm định). */
    APPRAISE,
    /** Checks before the leader decides (thẩm tra). */
    VERIFY,
    /** Gathers others' inputs into one document (tổng hợp). */
    CONSOLIDATE,
    /** Gives guidance (hướng dẫn). */
    GUIDE,
    /** Urges those who are late (đôn đốc). */
    EXPEDITE,
    /** Tracks progress (theo dõi). */
    MONITOR,
    /** Drafts and submits advice, does not decide (tham mưu). */
    ADVISE,
    /** Writes the draft (xây dựng). */
    DRAFT,
    /** Sends up for decision (trình). */
    SUBMIT,
    /** Decides on what is submitted (phê duyệt). */
    APPROVE,
    /** Tries it out (thí điểm). */
    PILOT,
    /** Carries it out (thực hiện). */
    IMPLEMENT;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "plan.role." + name();
    }
}
