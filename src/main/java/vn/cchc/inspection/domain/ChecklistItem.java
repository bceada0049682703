package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** One line of an agency's checklists. Never changed, only retired, so that running inspections keep theirs. */
@Entity
class ChecklistItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;

    @Enumerated(EnumType.STRING)
    private ReformDomain area;

    private int ordinal;
    private String text;
    private String basis;
    private Long replaces;
    private String madeBy;
    private Instant madeAt;
    private String retiredBy;
    private Instant retiredAt;

    @Version
    private int version;

    protected ChecklistItem() {}

    /** @throws Refusal when the text is missing or too long */
    ChecklistItem(String agencyId, ReformDomain area, int ordinal, String text, String basis, String by, Instant at) {
        this.agencyId = agencyId;
        this.area = area;
        this.ordinal = ordinal;
        this.text = Wording.required(text, Wording.SHORT * 2, "item").replaceAll("\\s+", " ");
        this.basis = Wording.optional(basis, Wording.SHORT, "basis").replaceAll("\\s+", " ");
        this.madeBy = by;
        this.madeAt = at;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    ReformDomain area() {
        return area;
    }

    String text() {
        return text;
    }

    String basis() {
        return basis;
    }

    /** It is no longer asked.
     *
     * @throws Refusal when it was retired before
     */
    void retire(String by, Instant at) {
        if (retiredAt != null) {
            throw Refusal.conflict("inspection.refusal.item-retired");
        }
        retiredBy = by;
        retiredAt = at;
    }

    /** The same place in the list with another wording; this one is retired. */
    ChecklistItem reworded(String newText, String newBasis, String by, Instant at) {
        retire(by, at);
        var next = new ChecklistItem(agencyId, area, ordinal, newText, newBasis, by, at);
        next.replaces = id;
        return next;
    }
}
