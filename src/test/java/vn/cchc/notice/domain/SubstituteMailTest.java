package vn.cchc.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Post;
import vn.cchc.notice.Telling;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.WorkKind;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What a substitute reads by mail: the news of the one on leave, until the end of the cover. */
@CchcTest
class SubstituteMailTest {

    @Autowired
    private Digests digests;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Letters letters;

    @Autowired
    private Notices notices;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Post post;

    private TestAgency agency;
    private String absent;
    private String substitute;

    @BeforeEach
    void onLeaveOnMondayAndTuesday() {
        post.emptyOutbox();
        post.itIs("2026-03-02T09:00");
        agency = organizations.agency("HCTH");
        absent = agency.officer("HCTH");
        substitute = post.withAddress(agency.colleague("HCTH"));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        leaveCover.name(
                new NewCover(agency.id(), absent, substitute, monday, monday.plusDays(1), Set.of(), "Nghỉ phép"),
                absent);
        // the mail that tells of the cover itself
        post.emptyOutbox();
    }

    @AfterEach
    void clockRuns() {
        ClockUtil.reset();
    }

    @Test
    void theDigestSaysForWhom() throws Undeliverable {
        tell("2026-03-02T16:00");
        post.itIs("2026-03-03T07:30");
        digests.write();

        assertThat(letters.compose(mail()).text())
                .contains("- Thay cv1.hcth " + agency.id() + ": Việc mới: Còn 3 ngày.");
    }

    @Test
    void whatWasNotReadBeforeTheEndIsMailedNoMore() {
        tell("2026-03-03T16:00");
        post.itIs("2026-03-04T07:30");
        digests.write();

        assertThatThrownBy(() -> letters.compose(mail())).isInstanceOf(Undeliverable.class);
    }

    private void tell(String time) {
        post.itIs(time);
        notices.tell(new Telling(
                        List.of(absent),
                        NoticeKind.REMINDER,
                        false,
                        "overview.new-work",
                        List.of("Còn 3 ngày"),
                        "/",
                        "nhac:" + agency.id())
                .ofWork(agency.id(), WorkKind.TASK));
    }

    private Mail mail() {
        Mail mail = outbox.takeUp().orElseThrow();
        while (!mail.personId().equals(substitute)) {
            outbox.sent(mail);
            mail = outbox.takeUp().orElseThrow();
        }
        return mail;
    }
}
