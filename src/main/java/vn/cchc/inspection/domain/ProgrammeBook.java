package vn.cchc.inspection.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Refusal;

/** Loads programmes and their lines for a change, and tells their history. */
@Component
class ProgrammeBook {

    private final ProgrammeRepository programmes;
    private final ProgrammeLineRepository lines;
    private final PlanRows rows;
    private final Journal journal;

    ProgrammeBook(ProgrammeRepository programmes, ProgrammeLineRepository lines, PlanRows rows, Journal journal) {
        this.programmes = programmes;
        this.lines = lines;
        this.rows = rows;
        this.journal = journal;
    }

    /** For reading. */
    InspectionProgramme plain(long id) {
        return programmes.findById(id).orElseThrow(() -> Refusal.notFound("programme.refusal.none"));
    }

    /** For a change, alone. */
    InspectionProgramme alone(long id) {
        return programmes.lockById(id).orElseThrow(() -> Refusal.notFound("programme.refusal.none"));
    }

    ProgrammeLine line(long lineId) {
        return lines.findById(lineId).orElseThrow(() -> Refusal.notFound("programme.refusal.no-line"));
    }

    List<ProgrammeLine> lines(long programmeId) {
        return lines.findByProgrammeIdOrderByMonthAscIdAsc(programmeId);
    }

    /** Tells it in the history of the programme and of the row of the annual plan that asks for it. */
    void tell(InspectionProgramme programme, String action, String by, String reason, String... words) {
        Act act = Act.on(ProgrammeWords.SUBJECT, programme.id(), "programme." + action, by)
                .because(reason)
                .with(words);
        journal.record(placed(act, programme));
    }

    /** @return the act, also in the history of the row of the annual plan that asks for the programme, if one does */
    Act placed(Act act, InspectionProgramme programme) {
        Long row = programme.view().planRowId();
        return row == null ? act : act.inPlan(rows.row(row).planId()).inRow(row);
    }
}
