package vn.cchc.annex;

import java.util.List;

/**
 * The annex table of a yearly plan as read.
 *
 * @param title title of the plan, or of the annex if no plan is named, may be empty
 * @param year plan year, or null
 * @param agency who issues the plan, may be empty
 * @param columns the columns that have a header, from left to right
 */
public record Annex(
        String title,
        Integer year,
        String agency,
        List<AnnexColumn> columns,
        List<AnnexArea> areas,
        List<AnnexRow> rows,
        List<AnnexWarning> warnings) {}
