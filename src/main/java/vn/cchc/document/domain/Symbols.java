package vn.cchc.document.domain;

import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;

/** What follows the number of a document (Nghị định 30/2020/NĐ-CP Phụ lục I mục II.3). */
@Component
public class Symbols {

    private final Organization organization;

    Symbols(Organization organization) {
        this.organization = organization;
    }

    String of(Origin origin) {
        return of(origin.agencyId(), origin.type(), origin.draftingUnitId());
    }

    /** Type and issuer; official letters have no type abbreviation but name the drafting unit. */
    public String of(String agencyId, DocumentType type, long draftingUnitId) {
        Agency agency = organization.agency(agencyId);
        if (type.abbreviated()) {
            return type.code() + "-" + agency.symbol();
        }
        Unit unit = organization.unit(draftingUnitId);
        return unit.code() == null ? agency.symbol() : agency.symbol() + "-" + unit.code();
    }
}
