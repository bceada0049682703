package vn.cchc.document.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/** How an agency numbers and signs its documents, decided by its head and entered by its administrator. */
@Service
@Transactional
public class DocumentSettings {

    private final SettingRepository settings;
    private final DocumentRepository documents;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    DocumentSettings(
            SettingRepository settings,
            DocumentRepository documents,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param contentCheckerMaySign the person who checked the content may sign, too */
    public record Setting(NumberingPolicy numbering, boolean contentCheckerMaySign) {}

    /** The agency's settings, or the defaults. */
    @Transactional(readOnly = true)
    public Setting of(String agencyId) {
        DocumentSetting setting = settings.of(agencyId);
        return new Setting(setting.numbering(), setting.contentCheckerMaySign());
    }

    /** Whether the person administers the agency. */
    @Transactional(readOnly = true)
    public boolean mayDecide(String agencyId, String person) {
        return organization.holds(person, Role.ADMINISTRATOR, agencyId)
                || organization.person(person).systemAdmin();
    }

    /**
     * @throws Refusal when the person does not administer the agency, or the series shall change in a year that has
     *     numbers already: numbers would be given twice
     */
    public void decide(String agencyId, Setting wanted, String by) {
        if (!mayDecide(agencyId, by)) {
            throw Refusal.forbidden("document.refusal.settings-right");
        }
        DocumentSetting setting = settings.of(agencyId);
        if (setting.numbering() != wanted.numbering()
                && documents.isAnyNumbered(agencyId, LocalDate.now(clock).getYear())) {
            throw Refusal.conflict("document.refusal.numbering-in-use");
        }
        setting.decide(wanted.numbering(), wanted.contentCheckerMaySign());
        settings.save(setting);
        journal.record(Act.on("agency", agencyId, "document.settings." + wanted.numbering(), by));
    }
}
