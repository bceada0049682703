package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.review.CriteriaProblem;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.NewCriterion;
import vn.cchc.review.Points;

/**
 * Checks criteria as somebody wrote them: each by itself, then how they fit together. Sums up headings that state no
 * highest score of their own.
 */
final class CriteriaCheck {

    /** More than any set in use has. */
    static final int MOST = 500;

    private static final int TEXT_LENGTH = 2000;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(500);

    private final List<CriteriaProblem> problems = new ArrayList<>();
    private final Map<String, NewCriterion> byCode = new LinkedHashMap<>();

    private CriteriaCheck() {}

    /** What came out: the criteria in the order of their codes, and all that is wrong. */
    record Result(List<NewCriterion> criteria, List<CriteriaProblem> problems) {}

    /** Checks a whole set. */
    static Result of(Collection<NewCriterion> written) {
        var check = new CriteriaCheck();
        if (written.isEmpty()) {
            check.problems.add(new CriteriaProblem(0, null, "review.criteria.problem.none", List.of()));
        }
        if (written.size() > MOST) {
            check.problems.add(new CriteriaProblem(0, null, "review.criteria.problem.too-many", List.of(MOST)));
            return new Result(List.of(), check.problems);
        }
        written.forEach(check::alone);
        Map<String, NewCriterion> ordered = new TreeMap<>(CodeOrder.INSTANCE);
        ordered.putAll(check.byCode);
        check.sumUp(ordered);
        check.problems.sort(Comparator.comparingInt(CriteriaProblem::row));
        return new Result(List.copyOf(ordered.values()), List.copyOf(check.problems));
    }

    /** Checks what can be said of one criterion without the others. */
    static List<CriteriaProblem> ofOne(NewCriterion written) {
        var check = new CriteriaCheck();
        check.alone(written);
        if (written.maxScore() == null) {
            check.problem(written, "no-score");
        }
        return check.problems;
    }

    /** Checks what can be said of each line without the others, but that no code comes twice. */
    static List<CriteriaProblem> ofLines(Collection<NewCriterion> written) {
        var check = new CriteriaCheck();
        written.forEach(check::alone);
        return check.problems;
    }

    private void alone(NewCriterion line) {
        if (line.code().isEmpty()) {
            problem(line, "no-code");
        } else if (!CodeOrder.SHAPE.matcher(line.code()).matches()) {
            problem(line, "code", line.code());
        } else if (byCode.putIfAbsent(line.code(), line) != null) {
            problem(line, "code-twice", line.code());
        }
        if (line.text().isEmpty()) {
            problem(line, "no-text");
        } else if (line.text().length() > TEXT_LENGTH) {
            problem(line, "text-long", TEXT_LENGTH);
        }
        if (line.evidence().length() > TEXT_LENGTH) {
            problem(line, "evidence-long", TEXT_LENGTH);
        }
        if (line.maxScore() == null && line.kind() != null) {
            problem(line, "no-score");
        }
        if (line.maxScore() != null
                && (line.maxScore().signum() <= 0 || line.maxScore().compareTo(HIGHEST) > 0)) {
            problem(line, "score-range", Points.text(line.maxScore()), Points.text(HIGHEST));
        }
        if (line.kind() == CriterionKind.AUTO && line.fact() == null) {
            problem(line, "no-fact");
        }
        if (line.kind() != CriterionKind.AUTO && line.fact() != null) {
            problem(line, "fact-idle");
        }
    }

    /** From the last to the first, so that what stands below is summed up before what stands above. */
    private void sumUp(Map<String, NewCriterion> ordered) {
        Map<String, BigDecimal> below = new LinkedHashMap<>();
        List<NewCriterion> lines = new ArrayList<>(ordered.values());
        for (int i = lines.size() - 1; i >= 0; i--) {
            NewCriterion line = whole(lines.get(i), below.get(lines.get(i).code()));
            ordered.put(line.code(), line);
            String parent = CodeOrder.parent(line.code());
            if (parent == null || line.maxScore() == null) {
                continue;
            }
            if (!ordered.containsKey(parent)) {
                problem(line, "no-parent", parent);
            }
            below.merge(parent, line.maxScore(), BigDecimal::add);
        }
    }

    private NewCriterion whole(NewCriterion line, BigDecimal sum) {
        if (sum == null) {
            if (line.kind() == null) {
                problem(line, "no-kind");
            }
            return line;
        }
        if (line.kind() != null) {
            problem(line, "kind-above");
        }
        if (line.maxScore() != null && line.maxScore().compareTo(sum) != 0) {
            problem(line, "sum", Points.text(line.maxScore()), Points.text(sum));
        }
        return line.maxScore() != null
                ? line
                : new NewCriterion(
                        line.row(), line.code(), line.text(), sum, line.kind(), line.fact(), line.evidence());
    }

    private void problem(NewCriterion line, String key, Object... arguments) {
        problems.add(new CriteriaProblem(
                line.row(),
                line.code().isEmpty() ? null : line.code(),
                "review.criteria.problem." + key,
                List.of(arguments)));
    }
}
