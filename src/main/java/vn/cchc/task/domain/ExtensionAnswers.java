package vn.cchc.task.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.WorkKind;

/** Tells who asked for a later day, and who does the work, what became of it. */
@Component
class ExtensionAnswers {

    private final Notices notices;

    ExtensionAnswers(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param key message about the deliverable, the first thing that it may use
     * @param what the second
     */
    void tell(Extension asked, WorkItem item, String key, String what) {
        Set<String> concerned = new HashSet<>(Set.of(asked.whose()));
        Optional.ofNullable(item.work().officerId()).ifPresent(concerned::add);
        notices.tell(new Telling(
                        concerned,
                        NoticeKind.DECISION,
                        false,
                        key,
                        List.of(item.product(), what),
                        "/works/rows/" + item.work().rowId(),
                        "extension:" + asked.id())
                .ofWork(item.work().agencyId(), WorkKind.TASK));
    }
}
