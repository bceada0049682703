package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.ClosedLine;
import vn.cchc.inspection.Grade;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** A line of the checklist of one unit, in the wording with which the inspection began, and what the team saw. */
@Entity
class ChecklistAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long inspectionUnitId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ReformDomain area;

    private String text;
    private String basis = "";
    private Long itemId;
    private Long sourceFindingId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String note = "";
    private String answeredBy;
    private Instant answeredAt;

    @Version
    private int version;

    protected ChecklistAnswer() {}

    /** An item of the agency's checklist, to be asked. */
    ChecklistAnswer(long visitId, int ordinal, ChecklistItem item) {
        this.inspectionUnitId = visitId;
        this.ordinal = ordinal;
        this.area = item.area();
        this.text = item.text();
        this.basis = item.basis();
        this.itemId = item.id();
    }

    /** What was found earlier, to be checked again. */
    ChecklistAnswer(long visitId, int ordinal, ReformDomain area, String text, ClosedLine line) {
        this.inspectionUnitId = visitId;
        this.ordinal = ordinal;
        this.area = area;
        this.text = text;
        this.sourceFindingId = line.findingId();
    }

    Long id() {
        return id;
    }

    long visitId() {
        return inspectionUnitId;
    }

    Long sourceFindingId() {
        return sourceFindingId;
    }

    Grade grade() {
        return grade;
    }

    String note() {
        return note;
    }

    String answeredBy() {
        return answeredBy;
    }

    String basis() {
        return basis;
    }

    /**
     * @param seenVersion version of the line on the page from which it was sent
     * @throws Refusal when somebody else was faster, or the grade is missing
     */
    void grade(Grade seen, String words, int seenVersion, String by, Instant at) {
        if (seenVersion != version) {
            throw Refusal.conflict("inspection.refusal.line-changed");
        }
        if (seen == null) {
            throw Refusal.invalid("inspection.refusal.required.grade");
        }
        grade = seen;
        note = Wording.optional(words, Wording.LONG, "note");
        answeredBy = by;
        answeredAt = at;
    }

    AnswerView view(AnswerView.Defect finding) {
        return new AnswerView(
                id,
                inspectionUnitId,
                area,
                text,
                basis,
                sourceFindingId,
                grade,
                note,
                answeredBy,
                answeredAt,
                finding,
                version);
    }
}
