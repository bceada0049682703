package vn.cchc.plan.imports;

import java.util.List;
import vn.cchc.annex.AnnexColumn;
import vn.cchc.plan.PlanContent;

/** What a reading of a file gave, ready to be kept. */
record Reading(
        String title,
        Integer year,
        List<AnnexColumn> columns,
        List<PlanContent.Area> areas,
        List<String> warnings,
        List<ImportRow> rows) {}
