package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AliasStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.UnitGroupEntity;
import vn.cchc.organization.domain.UnitGroupStore;
import vn.cchc.organization.domain.UnitQueries;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** Keeps groups of units, aliases and bodies outside. {@code by} is the administrator who does it. */
@Service
@Transactional
public class NameAdministration {

    private final UnitGroupStore groups;
    private final UnitQueries units;
    private final AliasStore aliases;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final Clock clock;

    NameAdministration(
            UnitGroupStore groups,
            UnitQueries units,
            AliasStore aliases,
            AdministrationRights rights,
            OrganizationJournal journal,
            Clock clock) {
        this.groups = groups;
        this.units = units;
        this.aliases = aliases;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Defines a group of units.
     *
     * @param members its units; none: it stands for whatever units the agency has
     * @param validFrom first day
     * @return its id
     * @throws Refusal forbidden; invalid when a member is of another agency
     */
    public long defineGroup(String agencyId, String name, Collection<Long> members, LocalDate validFrom, String by) {
        rights.require(by, agencyId);
        requireOwn(agencyId, members);
        String kept = Wording.required(name, "organization.group.name");
        Set<Long> listed = new LinkedHashSet<>(members);
        UnitGroupEntity group = groups.saveAndFlush(new UnitGroupEntity(agencyId, kept, listed, validFrom));
        journal.record(agencyId, "group-defined", by, kept);
        return group.id();
    }

    /** Changes name and members of a group. @throws Refusal as {@link #defineGroup}, or not found */
    public void redefineGroup(long groupId, String name, Collection<Long> members, String by) {
        UnitGroupEntity group = administered(groupId, by);
        requireOwn(group.agencyId(), members);
        group.redefine(Wording.required(name, "organization.group.name"), new LinkedHashSet<>(members));
        groups.flush();
        journal.record(group.agencyId(), "group-redefined", by, group.name());
    }

    /** Ends a group with yesterday. @throws Refusal forbidden; not found; conflict when it has ended already */
    public void endGroup(long groupId, String by) {
        UnitGroupEntity group = administered(groupId, by);
        group.end(LocalDate.now(clock).minusDays(1));
        groups.flush();
        journal.record(group.agencyId(), "group-ended", by, group.name());
    }

    /**
     * Adds a body outside that plans of the agency name.
     *
     * @return its id
     * @throws Refusal forbidden; invalid for a blank name
     */
    public long addExternal(String agencyId, String name, String by) {
        rights.require(by, agencyId);
        String kept = Wording.required(name, "organization.external.name");
        long id = aliases.external(agencyId, kept);
        journal.record(agencyId, "external-added", by, kept);
        return id;
    }

    /** A body outside goes by this name too. @throws Refusal forbidden; invalid for a blank name */
    public void addExternalAlias(String agencyId, long externalId, String alias, String by) {
        rights.require(by, agencyId);
        aliases.ofExternal(agencyId, Wording.required(alias, "organization.alias"), externalId, by);
    }

    /** Forgets an alias. @throws Refusal forbidden; not found */
    public void forgetAlias(String agencyId, long aliasId, String by) {
        rights.require(by, agencyId);
        String alias = aliases.forget(agencyId, aliasId);
        if (alias == null) {
            throw Refusal.notFound("organization.refusal.no-alias");
        }
        journal.record(agencyId, "alias-forgotten", by, alias);
    }

    private UnitGroupEntity administered(long groupId, String by) {
        UnitGroupEntity group =
                groups.findById(groupId).orElseThrow(() -> Refusal.notFound("organization.refusal.no-group"));
        rights.require(by, group.agencyId());
        return group;
    }

    private void requireOwn(String agencyId, Collection<Long> members) {
        Set<Long> wanted = Set.copyOf(members);
        long own = units.units(wanted.stream().toList()).stream()
                .filter(unit -> unit.agencyId().equals(agencyId))
                .count();
        if (own != wanted.size()) {
            throw Refusal.invalid("organization.refusal.other-agency");
        }
    }
}
