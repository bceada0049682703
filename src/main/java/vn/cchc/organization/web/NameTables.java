package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.organization.UnitNames;
import vn.cchc.organization.domain.NameQueries;
import vn.cchc.organization.domain.UnitGroup;
import vn.cchc.shared.Refusal;

/** Names as the page lists them. */
final class NameTables {

    /** A group with the names of its members; none: all units. */
    record GroupRow(long id, String name, List<Unit> members, LocalDate validTo) {

        /** Whether a unit is listed in it. */
        public boolean has(long unitId) {
            return members.stream().anyMatch(member -> member.id() == unitId);
        }
    }

    /** An alias with the name of what it means. */
    record AliasRow(long id, String alias, String meaning, LocalDate validTo) {}

    private NameTables() {}

    static List<GroupRow> groups(List<UnitGroup> groups, Organization organization, LocalDate today) {
        Map<Long, Unit> units = organization.units(
                groups.stream().flatMap(group -> group.members().stream()).toList());
        return groups.stream()
                .filter(group -> group.validTo() == null || !group.validTo().isBefore(today))
                .map(group -> new GroupRow(
                        group.id(),
                        group.name(),
                        group.members().stream().map(units::get).toList(),
                        group.validTo()))
                .toList();
    }

    static List<AliasRow> aliases(NameQueries queries, Organization organization, String agencyId) {
        List<NameQueries.Alias> aliases = queries.aliases(agencyId).stream()
                .filter(alias -> alias.agencyId() != null)
                .toList();
        Map<Long, Unit> units = organization.units(aliases.stream()
                .map(NameQueries.Alias::unitId)
                .filter(Objects::nonNull)
                .toList());
        Map<Long, String> groups = named(queries.groups(agencyId).stream(), UnitGroup::id, UnitGroup::name);
        Map<Long, String> externals =
                named(queries.externals(agencyId).stream(), NameQueries.External::id, NameQueries.External::name);
        return aliases.stream()
                .map(alias -> new AliasRow(
                        alias.id(),
                        alias.alias(),
                        alias.unitId() != null
                                ? units.get(alias.unitId()).name()
                                : alias.groupId() != null
                                        ? groups.get(alias.groupId())
                                        : externals.get(alias.externalId()),
                        alias.validTo()))
                .toList();
    }

    /** Remembers an alias of {@code unit-<id>} or {@code group-<id>}. */
    static void remember(UnitNames names, String agency, String alias, String target, String by) {
        if (target.matches("unit-\\d{1,18}")) {
            names.rememberAlias(agency, alias, Long.parseLong(target.substring("unit-".length())), by);
        } else if (target.matches("group-\\d{1,18}")) {
            names.rememberGroupAlias(agency, alias, Long.parseLong(target.substring("group-".length())), by);
        } else {
            throw Refusal.invalid("organization.refusal.no-meaning");
        }
    }

    private static <T> Map<Long, String> named(Stream<T> things, Function<T, Long> id, Function<T, String> name) {
        return things.collect(Collectors.toMap(id, name));
    }
}
