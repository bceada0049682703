package vn.cchc.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.cchc.engine.OpenTask;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;

/** Who plays in the story: accounts of the demo's project management board. */
final class Cast {

    static final String COORDINATOR = "daumoi.qlda";
    static final String DIRECTOR = "giamdoc.qlda";
    static final String DEPUTY = "phogiamdoc.qlda";
    static final String INSPECTOR = "kiemtra.qlda";
    static final String ACCOUNTANT = "cv.tckt.qlda";
    static final String CLERK = "vanthu.qlda";
    static final String OFFICE_HEAD = "truong.hcth.qlda";
    static final String ACCOUNTING_HEAD = "truong.tckt.qlda";
    static final String PROJECTS_HEAD = "truong.qlda.qlda";
    static final String PLANNING_HEAD = "truong.khkt.qlda";
    static final String OFFICER = "cv.hcth.qlda";

    private static final String HEADS = "head.";

    private final Organization organization;

    Cast(Organization organization) {
        this.organization = organization;
    }

    /** Whether the person heads the unit of this candidate group. */
    boolean belongs(String person, String group) {
        return group.startsWith(HEADS)
                && organization.members(Long.parseLong(group.substring(HEADS.length())), Role.HEAD).stream()
                        .anyMatch(head -> head.id().equals(person));
    }

    /** @return the head of the unit that a task is offered to */
    String headFor(OpenTask task) {
        List<String> heads = task.candidateGroups().stream()
                .filter(group -> group.startsWith(HEADS))
                .map(group -> Long.valueOf(group.substring(HEADS.length())))
                .flatMap(unit -> organization.members(unit, Role.HEAD).stream())
                .map(Person::id)
                .toList();
        assertThat(heads).as("heads for " + task.name()).hasSize(1);
        return heads.get(0);
    }
}
