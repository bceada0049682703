package vn.cchc.inspection.domain;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.MinutesAnswer;
import vn.cchc.inspection.TeamRole;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** The team at a unit: from the reading out of the decision to minutes that both sides have seen. */
@Service
@Transactional
public class Visiting {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final Checklists checklists;
    private final ResultPapers papers;
    private final Files files;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    Visiting(
            InspectionBook book,
            InspectionRights rights,
            Checklists checklists,
            ResultPapers papers,
            Files files,
            Organization organization,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.checklists = checklists;
        this.papers = papers;
        this.files = files;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /** The head of the team announces the decision at the unit, or begins to read its records. */
    public void start(long visitId, String by) {
        Visit visit = led(visitId, by);
        visit.arrive(Instant.now(clock));
        tell(visit, "arrived", by, null);
    }

    /** The head of the team closes the checklist. */
    public void closeChecklist(long visitId, String by) {
        Visit visit = led(visitId, by);
        checklists.requireFilled(visit);
        visit.closeChecklist();
        tell(visit, "checked", by, null);
    }

    /** The secretary needs the checklist again. */
    public void reopenChecklist(long visitId, String reason, String by) {
        Visit visit = written(visitId, by);
        visit.reopenChecklist(reason);
        tell(visit, "reopened", by, reason);
    }

    /** The secretary has written the minutes; their file says what both sides are asked to confirm. */
    public void writeMinutes(long visitId, String text, String by) {
        Visit visit = written(visitId, by);
        Inspection inspection = book.plain(visit.inspectionId());
        visit.writeMinutes(text);
        visit.fileMinutes(files.store(
                        texts.get("inspection.paper.minutes.file", unit(visit)) + ".docx",
                        new ByteArrayInputStream(papers.minutes(inspection, visit, text)),
                        by,
                        new Files.Owner(inspection.agencyId(), InspectionFiles.MINUTES, visitId))
                .id());
        tell(visit, "minutes-written", by, null);
    }

    /** The head of the unit confirms the minutes, or refuses with a reason: both go on to the head of the team. */
    public void answer(long visitId, MinutesAnswer said, String reason, String by) {
        Visit visit = running(visitId);
        rights.requireHeadOfUnit(by, visit);
        visit.answer(said, reason, by, Instant.now(clock));
        tell(visit, "minutes-" + said, by, reason);
    }

    /** The head of the unit wants the minutes put right. */
    public void askCorrection(long visitId, String reason, String by) {
        Visit visit = running(visitId);
        rights.requireHeadOfUnit(by, visit);
        visit.returnMinutes(reason);
        tell(visit, "minutes-returned", by, reason);
    }

    /** The limit has run out: the unit said nothing. */
    public void takeSilence(long visitId) {
        Visit visit = running(visitId);
        visit.answer(MinutesAnswer.SILENT, null, null, Instant.now(clock));
        tell(visit, "minutes-" + MinutesAnswer.SILENT, Act.SYSTEM, null);
    }

    /** The head of the team confirms the minutes: nothing that was seen at the unit changes any more. */
    public void close(long visitId, String by) {
        Visit visit = led(visitId, by);
        visit.close(by, Instant.now(clock));
        tell(visit, "minutes-closed", by, null);
    }

    /** The head of the team wants the minutes written again. */
    public void sendBack(long visitId, String reason, String by) {
        Visit visit = led(visitId, by);
        visit.returnMinutes(reason);
        tell(visit, "minutes-returned", by, reason);
    }

    private Visit running(long visitId) {
        book.aloneOf(visitId).require(InspectionState.RUNNING);
        return book.visit(visitId);
    }

    private Visit led(long visitId, String by) {
        Visit visit = running(visitId);
        rights.requireHead(by, visit.inspectionId());
        rights.requireInspector(by, visit);
        return visit;
    }

    private Visit written(long visitId, String by) {
        Visit visit = running(visitId);
        rights.requireInspector(by, visit);
        boolean secretary = book.holder(visit.inspectionId(), TeamRole.SECRETARY)
                .or(() -> book.holder(visit.inspectionId(), TeamRole.HEAD))
                .filter(member -> member.personId().equals(StandIn.whoseWork(by)))
                .isPresent();
        if (!secretary) {
            throw Refusal.forbidden("inspection.refusal.not-secretary");
        }
        return visit;
    }

    private String unit(Visit visit) {
        return organization.unit(visit.unitId()).name();
    }

    private void tell(Visit visit, String action, String by, String reason) {
        book.tell(visit.inspectionId(), action, by, reason, unit(visit));
    }
}
