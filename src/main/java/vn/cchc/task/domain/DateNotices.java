package vn.cchc.task.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Days;

/** Tells officers and coordinators what an event did to the last day of a deliverable, so that nobody learns too late. */
@Component
class DateNotices {

    private final Notices notices;
    private final Organization organization;

    DateNotices(Notices notices, Organization organization) {
        this.notices = notices;
        this.organization = organization;
    }

    /** The last day was corrected. */
    void moved(WorkItem item, LocalDate due) {
        officer(item, "task.told.moved", "moved:" + due, item.product(), Days.text(due));
    }

    /** What set the last day did not happen. */
    void waitsAgain(WorkItem item, LocalDate today) {
        officer(item, "task.told.waits-again", "waits:" + today, item.product());
    }

    /** A plan came out in which the day may stand. */
    void scheduleIssued(WorkItem item, String reason) {
        Set<String> coordinators = organization.holders(item.work().agencyId(), Role.COORDINATOR).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        tell(coordinators, item, "task.told.schedule-issued", "schedule", item.product(), reason);
    }

    private void officer(WorkItem item, String key, String what, String... words) {
        if (item.work().officerId() != null) {
            tell(Set.of(item.work().officerId()), item, key, what, words);
        }
    }

    private void tell(Set<String> people, WorkItem item, String key, String what, String... words) {
        Work work = item.work();
        notices.tell(new Telling(
                        people,
                        NoticeKind.EVENT,
                        false,
                        key,
                        List.of(words),
                        "/plans/" + work.planId() + "/rows/" + work.rowId(),
                        "work-item:" + item.id() + ":" + what)
                .ofWork(work.agencyId(), WorkKind.TASK));
    }
}
