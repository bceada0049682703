package vn.cchc.annex;

/** What a plan asks a unit, which it names, to do for a task or one of its deliverables. */
public enum AssignmentRole {
    /** Chủ trì: answers for the result. */
    LEAD,
    /** Phối hợp: contributes. */
    COORDINATE,
    /** Thẩm định: formal review before the decision. */
    APPRAISE,
    /** Thẩm tra: check by the office before the leader decides. */
    VERIFY,
    /** Tổng hợp: gathers the inputs of others into one document. */
    CONSOLIDATE,
    /** Hướng dẫn: gives guidance to those who carry out. */
    GUIDE,
    /** Đôn đốc, kiểm tra: urges those who are late. */
    EXPEDITE,
    /** Theo dõi: tracks progress. */
    MONITOR,
    /** Tham mưu: drafts and submits advice, does not decide. */
    ADVISE,
    /** Xây dựng, soạn thảo: writes the draft. */
    DRAFT,
    /** Trình: sends up for decision. */
    SUBMIT,
    /** Phê duyệt, quyết định: receives what is submitted and decides. */
    APPROVE,
    /** Thí điểm, thử nghiệm: tries out. */
    PILOT,
    /** Thực hiện, triển khai: carries out. */
    IMPLEMENT
}
