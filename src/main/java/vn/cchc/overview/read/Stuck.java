package vn.cchc.overview.read;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OverdueTasks;
import vn.cchc.engine.To;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;

/** Steps that are overdue at others: what somebody who answers for their work has to ask after. */
@Component
class Stuck {

    private final OverdueTasks tasks;
    private final Organization organization;
    private final To to;
    private final Clock clock;

    Stuck(OverdueTasks tasks, Organization organization, To to, Clock clock) {
        this.tasks = tasks;
        this.organization = organization;
        this.to = to;
        this.clock = clock;
    }

    /** The longest overdue, and how many there are in all. */
    record Steps(List<OpenTask> first, long count) {}

    /** @param ownGroups what is offered to the person already shows as such, and is left out */
    Steps of(LateWorks.Scope scope, List<String> ownGroups, int limit) {
        if (scope.agencies().isEmpty() && scope.units().isEmpty()) {
            return new Steps(List.of(), 0);
        }
        Set<String> people = new HashSet<>(organization.members(scope.units(), Set.of(Role.OFFICER, Role.HEAD)));
        people.remove(scope.personId());
        List<String> offered = scope.units().stream().map(to::officers).toList();
        var answering = new OverdueTasks.Answering(scope.personId(), scope.agencies(), people, offered, ownGroups);
        return new Steps(
                tasks.overdue(answering, clock.instant(), limit), tasks.countOverdue(answering, clock.instant()));
    }
}
