package vn.cchc.demo;

import static vn.cchc.demo.DemoOrganization.ADMIN;
import static vn.cchc.demo.DemoOrganization.SINCE;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.organization.NameAdministration;
import vn.cchc.organization.UnitNames;

/** The names that the plans of the demo use for units, groups and bodies outside. */
@Component
class DemoNames {

    private final NameAdministration naming;
    private final UnitNames names;

    DemoNames(NameAdministration naming, UnitNames names) {
        this.naming = naming;
        this.names = names;
    }

    /** @param made ids of the units by agency and handle */
    void give(DemoAgencies.Agency agency, Map<String, Long> made) {
        for (DemoAgencies.Unit unit : agency.units()) {
            for (String alias : orNone(unit.aliases())) {
                names.rememberAlias(agency.id(), alias, made.get(agency.id() + "/" + unit.handle()), ADMIN);
            }
        }
        for (DemoAgencies.Naming group : agency.groups()) {
            List<Long> members = orNone(group.members()).stream()
                    .map(member -> made.get(agency.id() + "/" + member))
                    .toList();
            long id = naming.defineGroup(agency.id(), group.name(), members, SINCE, ADMIN);
            orNone(group.aliases()).forEach(alias -> names.rememberGroupAlias(agency.id(), alias, id, ADMIN));
        }
        for (DemoAgencies.Naming body : agency.externals()) {
            long id = naming.addExternal(agency.id(), body.name(), ADMIN);
            orNone(body.aliases()).forEach(alias -> naming.addExternalAlias(agency.id(), id, alias, ADMIN));
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
