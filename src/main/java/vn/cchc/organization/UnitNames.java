package vn.cchc.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AliasStore;
import vn.cchc.organization.domain.NameBooks;
import vn.cchc.organization.domain.NameKey;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.UnitGroupStore;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/**
 * Who is meant by a name as it stands in a plan: a unit under its own name, an alias, a name it had before it was
 * renamed or merged, a list, a group of units, or a body outside.
 */
@Service
public class UnitNames {

    private final NameBooks books;
    private final AliasStore aliases;
    private final UnitGroupStore groups;
    private final Organization organization;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;

    UnitNames(
            NameBooks books,
            AliasStore aliases,
            UnitGroupStore groups,
            Organization organization,
            AdministrationRights rights,
            OrganizationJournal journal) {
        this.books = books;
        this.aliases = aliases;
        this.groups = groups;
        this.organization = organization;
        this.rights = rights;
        this.journal = journal;
    }

    /**
     * Who is meant by one name. For many names open the book once with {@link #book}.
     *
     * @param on day as of which units, groups and aliases count
     */
    @Transactional(readOnly = true)
    public Resolution resolve(String agencyId, String text, LocalDate on) {
        return books.open(agencyId, on).resolve(text);
    }

    /** All names that an agency knows as of a day, read in a fixed number of statements. */
    @Transactional(readOnly = true)
    public NameBook book(String agencyId, LocalDate on) {
        return books.open(agencyId, on);
    }

    /**
     * From now on a name means a unit.
     *
     * @param by coordinator or administrator of the agency
     * @throws Refusal forbidden; not found, for a unit of another agency; invalid for a name without letters
     */
    @Transactional
    public void rememberAlias(String agencyId, String text, long unitId, String by) {
        String alias = checked(agencyId, text, by);
        Unit unit = organization.unit(unitId);
        if (!unit.agencyId().equals(agencyId)) {
            throw Refusal.notFound("organization.refusal.no-unit");
        }
        aliases.ofUnit(agencyId, alias, unitId, null, by);
        journal.record(agencyId, "alias-remembered", by, alias, unit.name());
    }

    /**
     * From now on a name means a group.
     *
     * @param by coordinator or administrator of the agency
     * @throws Refusal forbidden; not found, for a group of another agency; invalid for a name without letters
     */
    @Transactional
    public void rememberGroupAlias(String agencyId, String text, long groupId, String by) {
        String alias = checked(agencyId, text, by);
        String group = groups.findById(groupId)
                .filter(found -> found.agencyId().equals(agencyId))
                .orElseThrow(() -> Refusal.notFound("organization.refusal.no-group"))
                .name();
        aliases.ofGroup(agencyId, alias, groupId, by);
        journal.record(agencyId, "alias-remembered", by, alias, group);
    }

    private String checked(String agencyId, String text, String by) {
        if (!rights.administers(by, agencyId) && !organization.holds(by, Role.COORDINATOR, agencyId)) {
            throw Refusal.forbidden("organization.refusal.not-coordinator");
        }
        String alias = Wording.required(text, "organization.alias");
        if (NameKey.of(alias).isEmpty()) {
            throw Refusal.invalid("organization.refusal.alias-without-letters");
        }
        return alias;
    }
}
