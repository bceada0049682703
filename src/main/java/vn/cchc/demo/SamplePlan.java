package vn.cchc.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The annex of one demo plan: the facts of a real one (numbers, units, deadlines, deliverables, budgets) with titles in
 * our own words.
 *
 * @param name of the files made from it
 * @param agency id of the agency whose plan it is
 * @param title of the plan
 */
record SamplePlan(String name, String agency, String agencyName, int year, String title, List<SampleRow> rows) {

    static SamplePlan read(String name, String agency, String agencyName, int year, String title) {
        try {
            String text = new ClassPathResource("demo/" + name + ".tsv").getContentAsString(StandardCharsets.UTF_8);
            List<SampleRow> rows = text.lines().skip(1).map(SampleRow::of).toList();
            return new SamplePlan(name, agency, agencyName, year, title, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample " + name, e);
        }
    }

    /** @return true when the plan asks for evidence in place of deliverables and has a column of budgets */
    boolean withEvidence() {
        return rows.stream().anyMatch(row -> !row.evidence().isEmpty());
    }

    /** @return how many rows from {@code first} on belong to one task: the task itself and its further deliverables */
    int span(int first) {
        int next = first + 1;
        while (next < rows.size() && rows.get(next).continues()) {
            next++;
        }
        return next - first;
    }
}
