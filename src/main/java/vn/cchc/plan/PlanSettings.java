package vn.cchc.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.organization.Organization;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.PlanSetting;
import vn.cchc.plan.domain.PlanSettingRepository;
import vn.cchc.shared.Refusal;

/** How agencies issue their plans, and which of their units appraise them. */
@Service
@Transactional
public class PlanSettings {

    private final PlanSettingRepository settings;
    private final PlanRights rights;
    private final Organization organization;

    PlanSettings(PlanSettingRepository settings, PlanRights rights, Organization organization) {
        this.settings = settings;
        this.rights = rights;
        this.organization = organization;
    }

    /**
     * The setting of an agency.
     *
     * @throws Refusal when the signed-in person does not look after the agency's plans
     */
    @Transactional(readOnly = true)
    public Setting of(String agencyId) {
        rights.requireCoordinator(agencyId);
        PlanSetting kept = settings.findById(agencyId).orElseGet(() -> new PlanSetting(agencyId));
        return new Setting(kept.documentType(), kept.financeUnitId(), kept.officeUnitId());
    }

    /**
     * Changes the setting of an agency.
     *
     * @throws Refusal when the signed-in person does not look after the agency's plans, or a unit is another agency's
     */
    public void write(String agencyId, Setting setting) {
        rights.requireCoordinator(agencyId);
        own(agencyId, setting.financeUnitId());
        own(agencyId, setting.officeUnitId());
        PlanSetting kept = settings.findById(agencyId).orElseGet(() -> new PlanSetting(agencyId));
        kept.write(setting.documentType(), setting.financeUnitId(), setting.officeUnitId());
        settings.save(kept);
    }

    private void own(String agencyId, Long unitId) {
        if (unitId != null && !organization.unit(unitId).agencyId().equals(agencyId)) {
            throw Refusal.invalid("plan.refusal.appraising-unit");
        }
    }

    /**
     * How an agency issues its plans.
     *
     * @param documentType PLAN (a plan of its own) or DECISION (a decision that issues it)
     * @param financeUnitId unit that appraises budgets, or null to leave it to the advisory unit
     * @param officeUnitId unit that looks for overlap, or null to leave it to the advisory unit
     */
    public record Setting(DocumentType documentType, Long financeUnitId, Long officeUnitId) {}
}
