package vn.cchc.inspection.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.plan.PlanRows;

/** Which row of the annual plan an inspection is carried out for: the one that asks for its programme. */
@Component
public class ProgrammePlaces {

    private final ProgrammeLineRepository lines;
    private final PlanRows rows;

    ProgrammePlaces(ProgrammeLineRepository lines, PlanRows rows) {
        this.lines = lines;
        this.rows = rows;
    }

    /** The row, when the inspection is planned by a programme that a row asks for. */
    public Optional<Long> row(long inspectionId) {
        return lines.planRows(inspectionId).stream().findFirst();
    }

    /** The act as part of the history of that row. */
    public Act placed(Act act, long inspectionId) {
        return row(inspectionId)
                .map(row -> act.inPlan(rows.row(row).planId()).inRow(row))
                .orElse(act);
    }
}
