package vn.cchc.task;

/** One of the six things that must be clear before work is assigned ("06 rõ", in the order in which it is recited). */
public enum Clear {
    /** Rõ người. */
    PERSON,
    /** Rõ việc. */
    WORK,
    /** Rõ thời gian. */
    TIME,
    /** Rõ trách nhiệm. */
    RESPONSIBILITY,
    /** Rõ sản phẩm. */
    PRODUCT,
    /** Rõ thẩm quyền. */
    AUTHORITY;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "task.clear." + name();
    }
}
