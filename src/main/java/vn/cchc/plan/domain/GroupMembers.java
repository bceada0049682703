package vn.cchc.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.organization.UnitNames;

/** The units that groups stand for today. */
@Component
class GroupMembers {

    private final UnitNames names;
    private final Clock clock;

    GroupMembers(UnitNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Unit ids by group id, of all groups of some agencies; a group that has ended has no members. */
    Map<Long, List<Long>> of(Collection<String> agencies) {
        Map<Long, List<Long>> members = new HashMap<>();
        for (String agency : agencies) {
            names.book(agency, LocalDate.now(clock))
                    .groups()
                    .forEach(group -> members.put(group.groupId(), group.unitIds()));
        }
        return members;
    }
}
