package vn.cchc.annex;

/** What a column of an annex table means. */
public enum Column {
    /** TT, STT. */
    NUMBER,
    /** Nhiệm vụ, nội dung. */
    TITLE,
    /** Kết quả, sản phẩm. */
    DELIVERABLE,
    /** Tài liệu kiểm chứng, minh chứng. */
    EVIDENCE,
    /** Tiến độ, thời hạn. */
    DEADLINE,
    /** Phân công: who leads and who coordinates, in one cell. */
    ASSIGNMENT,
    /** Đơn vị chủ trì. */
    LEAD,
    /** Đơn vị phối hợp. */
    COORDINATING,
    /** Đơn vị thực hiện, beside a column of who leads. */
    IMPLEMENTING,
    /** Kinh phí. */
    BUDGET,
    /** Ghi chú. */
    NOTES,
    /** Kết quả thực hiện: in progress reports. */
    RESULT,
    /** Of no use for the plan, as a person decided. */
    IGNORED
}
