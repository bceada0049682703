package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.cchc.document.DocumentType;
import vn.cchc.shared.Refusal;

/** How an agency issues its plans, and which of its units appraise them. */
@Entity
public class PlanSetting {

    @Id
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType = DocumentType.PLAN;

    private Long financeUnitId;
    private Long officeUnitId;

    @Version
    private int version;

    protected PlanSetting() {}

    /** What holds as long as nobody has set anything. */
    public PlanSetting(String agencyId) {
        this.agencyId = agencyId;
    }

    /** @throws Refusal when plans are not issued by documents of that type */
    public void write(DocumentType type, Long financeUnit, Long officeUnit) {
        if (type != DocumentType.PLAN && type != DocumentType.DECISION) {
            throw Refusal.invalid("plan.refusal.document-type");
        }
        documentType = type;
        financeUnitId = financeUnit;
        officeUnitId = officeUnit;
    }

    /** Type of the document by which plans are issued. */
    public DocumentType documentType() {
        return documentType;
    }

    /** The unit that appraises budgets, or null. */
    public Long financeUnitId() {
        return financeUnitId;
    }

    /** The unit that appraises overlaps, or null. */
    public Long officeUnitId() {
        return officeUnitId;
    }
}
