package vn.cchc.organization;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AgencyEntity;
import vn.cchc.organization.domain.AgencyStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.UnitEntity;
import vn.cchc.organization.domain.UnitGroupEntity;
import vn.cchc.organization.domain.UnitGroupStore;
import vn.cchc.organization.domain.UnitStore;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Founds and describes agencies. {@code by} is the account that does it. */
@Service
@Transactional
public class AgencyAdministration {

    private final AgencyStore agencies;
    private final UnitStore units;
    private final UnitGroupStore groups;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final Texts texts;

    AgencyAdministration(
            AgencyStore agencies,
            UnitStore units,
            UnitGroupStore groups,
            AdministrationRights rights,
            OrganizationJournal journal,
            Texts texts) {
        this.agencies = agencies;
        this.units = units;
        this.groups = groups;
        this.rights = rights;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * Founds an agency with one unit that stands for it as a whole and a group of all its units; the agency above gets
     * a unit that is this agency.
     *
     * @throws Refusal forbidden unless by a system administrator; conflict when the id is taken; not found for an
     *     unknown parent
     */
    public void found(NewAgency agency, String by) {
        rights.requireSystem(by);
        if (agencies.existsById(agency.id())) {
            throw Refusal.conflict("organization.refusal.agency-exists", agency.id());
        }
        if (agency.parentId() != null && !agencies.existsById(agency.parentId())) {
            throw Refusal.notFound("organization.refusal.no-agency");
        }
        agencies.saveAndFlush(new AgencyEntity(agency));
        addUnit(agency, agency.id());
        if (agency.parentId() != null) {
            addUnit(agency, agency.parentId());
        }
        groups.saveAndFlush(new UnitGroupEntity(
                agency.id(), texts.get("organization.group.all-units"), List.of(), agency.validFrom()));
        journal.record(agency.id(), "agency-founded", by, agency.name());
    }

    private void addUnit(NewAgency agency, String in) {
        var unit = new NewUnit(in, null, null, agency.name(), agency.id(), agency.validFrom());
        units.saveAndFlush(new UnitEntity(unit, 0));
    }

    /**
     * Changes how an agency is named and how its documents are headed and signed. Id, parent and first day stay.
     *
     * @throws Refusal forbidden unless by an administrator; not found
     */
    public void describe(NewAgency agency, String by) {
        rights.require(by, agency.id());
        AgencyEntity stored =
                agencies.findById(agency.id()).orElseThrow(() -> Refusal.notFound("organization.refusal.no-agency"));
        stored.describe(agency);
        agencies.flush();
        journal.record(agency.id(), "agency-described", by, agency.name());
    }
}
