package vn.cchc.plan;

import java.math.BigDecimal;

/** How an actual value is held against the value of a goal. */
public enum Comparator {
    /** "Đạt trên": more than the value. */
    GREATER_THAN,
    /** "Ít nhất", "tối thiểu": the value or more. */
    AT_LEAST,
    EQUAL,
    /** "Tối đa", "không quá": the value or less. */
    AT_MOST,
    /** "Dưới": less than the value. */
    LESS_THAN,
    /** "Giảm": the actual value says by how much something became less; the value or more. */
    REDUCTION,
    /** "Nhóm dẫn đầu": a place among the first so many. */
    RANK,
    /** A range "40 - 50": reached from its lower end on; more is more than was asked. */
    BETWEEN;

    /** Key of the words in which the value stands, e.g. "ít nhất {0}". */
    public String nameKey() {
        return "plan.comparator." + name();
    }

    /** Key of the name in a list to choose from. */
    public String choiceKey() {
        return "plan.comparator.choice." + name();
    }

    /** Whether the value may have an upper end. */
    public boolean ranges() {
        return this == BETWEEN || this == REDUCTION;
    }

    boolean holds(BigDecimal actual, BigDecimal value) {
        int compared = actual.compareTo(value);
        return switch (this) {
            case GREATER_THAN -> compared > 0;
            case AT_LEAST, REDUCTION, BETWEEN -> compared >= 0;
            case EQUAL -> compared == 0;
            case AT_MOST, RANK -> compared <= 0;
            case LESS_THAN -> compared < 0;
        };
    }
}
