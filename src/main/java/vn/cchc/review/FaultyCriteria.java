package vn.cchc.review;

import java.util.List;

/** A file of criteria cannot be taken over as it is; nothing was stored. */
public final class FaultyCriteria extends RuntimeException {

    private final transient List<CriteriaProblem> problems;

    /** @param problems all that is wrong, in the order of the file */
    public FaultyCriteria(List<CriteriaProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the file. */
    public List<CriteriaProblem> problems() {
        return problems;
    }
}
