package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Unit;

/** Collects the names an agency knows: of units and the agencies that units are, groups, bodies outside, aliases. */
@Component
public class NameBooks {

    private final UnitQueries units;
    private final NameQueries names;

    NameBooks(UnitQueries units, NameQueries names) {
        this.units = units;
        this.names = names;
    }

    /** The names known to an agency as of a day. */
    public NameBook open(String agencyId, LocalDate on) {
        List<Unit> every = units.everyUnit(agencyId);
        List<UnitGroup> groups = names.groups(agencyId);
        List<NameQueries.External> externals = names.externals(agencyId);
        var index = new NameIndex();
        Map<String, List<String>> agencies = names.agencyNames();
        every.forEach(unit -> index(unit, agencies, index));
        groups.forEach(group -> index.add(group.name(), NameTarget.group(group.id())));
        externals.forEach(body -> index.add(body.name(), NameTarget.external(body.id())));
        names.aliases(agencyId).forEach(alias -> index.add(alias.alias(), alias.target()));
        return new KnownNames(index, new Meanings(on, every, units.units(agencyId, on), groups, externals));
    }

    private static void index(Unit unit, Map<String, List<String>> agencies, NameIndex index) {
        NameTarget target = NameTarget.unit(unit.id());
        index.add(unit.name(), target);
        if (unit.code() != null) {
            index.add(unit.code(), target);
            index.add(NamePhrase.kindOf(unit.name()) + " " + unit.code(), target);
        }
        if (unit.ownAgencyId() != null) {
            agencies.get(unit.ownAgencyId()).forEach(name -> index.add(name, target));
        }
    }
}
