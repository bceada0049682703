package vn.cchc.review.imports;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriteriaProblem;
import vn.cchc.review.NewCriterion;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SmallWorkbook;

/** Reads a workbook of criteria, and makes the one to fill in. A set is a few dozen lines: anything large is refused. */
@Component
public class CriteriaWorkbook {

    private static final SmallWorkbook.Sentences SENTENCES =
            new SmallWorkbook.Sentences("review.import.not-excel", "review.import.too-large", "review.import.damaged");

    private final CriteriaTable table;
    private final CriteriaTemplate template;

    CriteriaWorkbook(CriteriaTable table, CriteriaTemplate template) {
        this.table = table;
        this.template = template;
    }

    /**
     * What a workbook says.
     *
     * @param criteria the lines, as far as they could be read
     * @param problems cells that could not be read
     */
    public record Reading(List<NewCriterion> criteria, List<CriteriaProblem> problems) {

        public Reading {
            criteria = List.copyOf(criteria);
            problems = List.copyOf(problems);
        }
    }

    /** The workbook to fill in. */
    public byte[] template() {
        return template.make();
    }

    /**
     * Reads the first table of criteria in the workbook.
     *
     * @throws Refusal when it is no workbook, too large, damaged, or has no such table
     */
    public Reading read(String fileName, byte[] content) {
        if (fileName == null || !fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Refusal.invalid("review.import.not-excel");
        }
        if (content.length == 0) {
            throw Refusal.invalid("review.import.empty");
        }
        return SmallWorkbook.read(content, SENTENCES, table::read);
    }
}
