package vn.cchc.document.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.cchc.document.DocumentType;

/** How an agency numbers and signs. */
@Entity
class DocumentSetting {

    /** Series shared by all types. */
    private static final String COMMON_SERIES = "common";

    @Id
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private NumberingPolicy numbering = NumberingPolicy.PER_TYPE;

    private boolean contentCheckerMaySign;

    @Version
    private Integer version;

    protected DocumentSetting() {}

    DocumentSetting(String agencyId) {
        this.agencyId = agencyId;
    }

    void decide(NumberingPolicy policy, boolean checkerMaySign) {
        this.numbering = policy;
        this.contentCheckerMaySign = checkerMaySign;
    }

    String seriesOf(DocumentType type) {
        return numbering == NumberingPolicy.COMMON ? COMMON_SERIES : type.code();
    }

    NumberingPolicy numbering() {
        return numbering;
    }

    boolean contentCheckerMaySign() {
        return contentCheckerMaySign;
    }
}
