package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.document.DocumentType;
import vn.cchc.engine.Limits;
import vn.cchc.inspection.InspectionState;
import vn.cchc.journal.Act;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** From the naming of the team to the notice of the schedule. */
@Service
@Transactional
public class Establishing {

    /** Row of the table of limits: working days between the notice and the first visit. */
    static final String AHEAD = "inspection-notice-ahead";

    private final InspectionBook book;
    private final InspectionRights rights;
    private final TeamRules rules;
    private final InspectedUnits units;
    private final ChecklistLayout layout;
    private final TeamPapers papers;
    private final PaperHeads heads;
    private final InspectionDrafts drafts;
    private final Limits limits;
    private final Calendars calendars;
    private final Texts texts;
    private final Clock clock;

    Establishing(
            InspectionBook book,
            InspectionRights rights,
            TeamRules rules,
            InspectedUnits units,
            ChecklistLayout layout,
            TeamPapers papers,
            PaperHeads heads,
            InspectionDrafts drafts,
            Limits limits,
            Calendars calendars,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.rules = rules;
        this.units = units;
        this.layout = layout;
        this.papers = papers;
        this.heads = heads;
        this.drafts = drafts;
        this.limits = limits;
        this.calendars = calendars;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Drafts the decision that establishes the team.
     *
     * @return the document's id
     * @throws Refusal when the team has no head, a member belongs to an inspected unit, a unit was merged away, or there
     *     is nothing to check
     */
    public long draftDecision(long inspectionId, String by) {
        Inspection inspection = book.alone(inspectionId);
        rights.requireCoordinator(by, inspection.agencyId());
        units.require(
                inspection.agencyId(),
                inspection.advisoryUnitId(),
                book.visits(inspectionId).stream().map(Visit::unitId).toList());
        rules.require(inspection);
        layout.require(inspection);
        long document = drafts.make(
                inspection,
                DocumentType.DECISION,
                texts.get("inspection.paper.decision.subject", heads.about(inspection)),
                rights.preparer(inspection),
                papers.decision(inspection));
        inspection.decide(document);
        book.tell(inspectionId, "decision-drafted", by, null);
        return document;
    }

    /**
     * The head of the team sets outline, records and schedule; the notice is drafted.
     *
     * @return the document's id
     * @throws Refusal when the units would learn of it too late
     */
    public long draftNotice(
            long inspectionId, String outline, String records, LocalDate from, LocalDate to, String by) {
        Inspection inspection = book.alone(inspectionId);
        rights.requireHead(by, inspectionId);
        inspection.date(from, to);
        int ahead = limits.workingDays(inspection.agencyId(), AHEAD);
        LocalDate earliest = calendars.of(inspection.agencyId()).after(LocalDate.now(clock), ahead);
        if (from.isBefore(earliest)) {
            throw Refusal.invalid("inspection.refusal.notice-late", String.valueOf(ahead), Plans.DAY.format(earliest));
        }
        long document = drafts.make(
                inspection,
                DocumentType.NOTICE,
                texts.get("inspection.paper.notice.subject", heads.about(inspection)),
                rights.preparer(inspection),
                papers.notice(inspection, outline, records));
        inspection.notify(outline, records, document);
        book.tell(inspectionId, "notice-drafted", by, null);
        return document;
    }

    /** The notice was issued: the units know. */
    public void announce(long inspectionId) {
        book.alone(inspectionId).announce();
        book.tell(inspectionId, "announced", Act.SYSTEM, null);
    }

    /** The team sets out: each unit gets its checklist in today's wording. */
    public void begin(long inspectionId) {
        Inspection inspection = book.alone(inspectionId);
        inspection.begin();
        book.visits(inspectionId).forEach(visit -> layout.lay(inspection, visit));
        book.tell(inspectionId, "begun", Act.SYSTEM, null);
    }

    /** All minutes are closed. */
    public void startReporting(long inspectionId) {
        Inspection inspection = book.alone(inspectionId);
        inspection.require(InspectionState.RUNNING);
        inspection.startReporting();
        book.tell(inspectionId, "visited", Act.SYSTEM, null);
    }
}
