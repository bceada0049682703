package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.Severity;
import vn.cchc.shared.Refusal;

/** A shortcoming, born from a line of a checklist. */
@Entity
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long inspectionUnitId;
    private long answerId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String basis;
    private String recommendation;
    private long responsibleUnitId;
    private LocalDate dueOn;

    @Version
    private int version;

    protected Finding() {}

    Finding(long visitId, long answerId, Defect defect) {
        this.inspectionUnitId = visitId;
        this.answerId = answerId;
        write(defect);
    }

    long answerId() {
        return answerId;
    }

    /** @throws Refusal when something is missing or too long */
    final void write(Defect defect) {
        text = Wording.required(defect.text(), Wording.LONG, "finding");
        if (defect.severity() == null) {
            throw Refusal.invalid("inspection.refusal.required.severity");
        }
        severity = defect.severity();
        basis = Wording.optional(defect.basis(), Wording.SHORT * 2, "basis");
        recommendation = Wording.required(defect.recommendation(), Wording.LONG, "recommendation");
        responsibleUnitId = defect.responsibleUnitId();
        if (defect.dueOn() == null) {
            throw Refusal.invalid("inspection.refusal.required.due");
        }
        dueOn = defect.dueOn();
    }

    Defect view() {
        return new Defect(text, severity, basis, recommendation, responsibleUnitId, dueOn);
    }
}
