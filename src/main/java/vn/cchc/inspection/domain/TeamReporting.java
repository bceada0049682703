package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.inspection.ConclusionIssued;
import vn.cchc.inspection.FollowUpChecked;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.TeamRole;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** From the members' reports to the conclusion. */
@Service
@Transactional
public class TeamReporting {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final Checklists checklists;
    private final ResultPapers papers;
    private final PaperHeads heads;
    private final InspectionDrafts drafts;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    TeamReporting(
            InspectionBook book,
            InspectionRights rights,
            Checklists checklists,
            ResultPapers papers,
            PaperHeads heads,
            InspectionDrafts drafts,
            Organization organization,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.checklists = checklists;
        this.papers = papers;
        this.heads = heads;
        this.drafts = drafts;
        this.organization = organization;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /** A member reports to the head of the team. */
    public void memberReport(long inspectionId, String text, String by) {
        member(inspectionId, by).report(text, Instant.now(clock));
        book.tell(inspectionId, "member-reported", by, null);
    }

    /** The signed-in member keeps what is written so far; it is not sent yet. */
    public void draftMemberReport(long inspectionId, String text) {
        String by = organization.currentPerson().id();
        rights.readable(inspectionId, by);
        TeamMember member = member(inspectionId, by);
        Inspection inspection = book.plain(inspectionId);
        if (drafts.onItsWay(inspection.reportDocumentId()) || drafts.issued(inspection.reportDocumentId())) {
            throw Refusal.conflict("inspection.refusal.team-reported");
        }
        member.draft(text);
    }

    private TeamMember member(long inspectionId, String by) {
        book.alone(inspectionId).require(InspectionState.RUNNING, InspectionState.REPORTING);
        return book.serving(inspectionId).stream()
                .filter(serving -> serving.personId().equals(StandIn.whoseWork(by)))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("inspection.refusal.not-in-team"));
    }

    /** Members who have not reported are reminded. */
    public void remindMembers(long inspectionId) {
        silent(inspectionId, "member-reminded");
    }

    /** The limit has run out: silent members stand as such, the head of the team reports without them. */
    public void closeSilentMembers(long inspectionId) {
        book.serving(inspectionId).forEach(TeamMember::missReport);
        silent(inspectionId, "member-silent");
    }

    private void silent(long inspectionId, String action) {
        book.serving(inspectionId).stream()
                .filter(member -> member.role() != TeamRole.HEAD && !member.reported())
                .forEach(member -> book.tell(
                        inspectionId,
                        action,
                        Act.SYSTEM,
                        null,
                        organization.person(member.personId()).fullName()));
    }

    /** The limit for the team's report has run out; the work goes on. */
    public void noteDelay(long inspectionId) {
        book.tell(inspectionId, "report-late", Act.SYSTEM, null);
    }

    /**
     * The head of the team reports to who set it up.
     *
     * @return id of the report's document
     */
    public long draftReport(long inspectionId, String assessment, String by) {
        Inspection inspection = book.alone(inspectionId);
        rights.requireHead(by, inspectionId);
        inspection.require(InspectionState.REPORTING);
        String drafter = book.holder(inspectionId, TeamRole.SECRETARY)
                .map(TeamMember::personId)
                .orElse(rights.preparer(inspection));
        long document = drafts.make(
                inspection,
                DocumentType.REPORT,
                texts.get("inspection.paper.report.subject", heads.about(inspection)),
                drafter,
                papers.report(inspection, assessment));
        inspection.report(assessment, document);
        book.tell(inspectionId, "report-drafted", by, null);
        return document;
    }

    /** The leader accepts the team's report and says what the conclusion has to say. */
    public void accept(long inspectionId, String opinion, String by) {
        decided(inspectionId, by).acceptReport(opinion);
        book.tell(inspectionId, "report-accepted", by, opinion);
    }

    /** The leader wants the report to be completed. */
    public void sendBack(long inspectionId, String reason, String by) {
        decided(inspectionId, by).sendBack(reason);
        book.tell(inspectionId, "report-returned", by, reason);
    }

    private Inspection decided(long inspectionId, String by) {
        Inspection inspection = book.alone(inspectionId);
        if (!organization.holds(by, Role.LEADER, inspection.agencyId())) {
            throw Refusal.forbidden("inspection.refusal.not-leader");
        }
        inspection.require(InspectionState.REPORTING);
        return inspection;
    }

    /**
     * Drafts the notice of conclusion.
     *
     * @return the document's id
     */
    public long draftConclusion(long inspectionId, String conclusion, String by) {
        Inspection inspection = book.alone(inspectionId);
        rights.requireCoordinator(by, inspection.agencyId());
        inspection.require(InspectionState.REPORTING);
        long document = drafts.make(
                inspection,
                DocumentType.NOTICE,
                texts.get("inspection.paper.conclusion.subject", heads.about(inspection)),
                rights.preparer(inspection),
                papers.conclusion(inspection, conclusion));
        inspection.draftConclusion(conclusion, document);
        book.tell(inspectionId, "conclusion-drafted", by, null);
        return document;
    }

    /** The conclusion was issued: nothing changes any more. */
    public void conclude(long inspectionId) {
        Inspection inspection = book.alone(inspectionId);
        inspection.conclude(Instant.now(clock));
        book.flush();
        book.tell(inspectionId, "concluded", Act.SYSTEM, null);
    }

    /**
     * What was found is to be put right, and what was checked again is told to who had it put right. In a transaction of
     * its own after the conclusion went out: if it fails, the conclusion stays issued and this alone is tried again.
     */
    public void handOver(long inspectionId) {
        Inspection inspection = book.alone(inspectionId);
        checklists
                .checkedAgain(inspectionId)
                .forEach(line -> events.publishEvent(new FollowUpChecked(
                        line.sourceFindingId(),
                        inspectionId,
                        line.grade() == Grade.MET,
                        line.note(),
                        line.answeredBy())));
        events.publishEvent(
                new ConclusionIssued(inspectionId, inspection.agencyId(), inspection.conclusionDocumentId()));
    }
}
