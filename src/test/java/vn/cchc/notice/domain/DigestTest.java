package vn.cchc.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Post;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;

/** One digest a person and working day, at the hour chosen. The week begins on Monday, 02/03/2026. */
@CchcTest
class DigestTest {

    @Autowired
    private Digests digests;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Letters letters;

    @Autowired
    private OwnChoices choices;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private Post post;

    private String me;

    @BeforeEach
    void newsOfFriday() {
        post.emptyOutbox();
        me = post.reader();
        post.itIs("2026-02-27T16:30");
        post.news(me, "Tin thứ sáu");
    }

    @AfterEach
    void clockRuns() {
        ClockUtil.reset();
    }

    private List<String> at(String time) {
        post.itIs(time);
        digests.write();
        return post.mails(me);
    }

    private void choose(int hour, boolean mail, EnumSet<NoticeKind> kinds) {
        SignedInAs.doAs(me, () -> choices.set(new Choices(mail, null, hour, true, kinds)));
    }

    /** What the person's next digest says. */
    private Letter letter() throws Undeliverable {
        Mail mail = outbox.takeUp().orElseThrow();
        while (!mail.personId().equals(me)) {
            outbox.sent(mail);
            mail = outbox.takeUp().orElseThrow();
        }
        Letter letter = letters.compose(mail);
        outbox.sent(mail);
        return letter;
    }

    @Test
    void theDigestComesOnceADayAndNotOnDaysOff() throws Exception {
        assertThat(at("2026-02-28T09:00")).as("Saturday").isEmpty();
        assertThat(at("2026-03-01T09:00")).as("Sunday").isEmpty();
        assertThat(at("2026-03-02T06:59")).isEmpty();
        assertThat(at("2026-03-02T07:00")).containsExactly("WAITING");
        assertThat(at("2026-03-02T07:01")).containsExactly("WAITING");

        Letter letter = letter();
        assertThat(letter.subject()).isEqualTo("Thông báo ngày 02/03/2026: 1 việc cần biết");
        assertThat(letter.text()).contains("Việc mới: Tin thứ sáu.");
        assertThat(letter.to()).isEqualTo(Post.address(me));

        post.news(me, "Tin trong ngày");
        assertThat(at("2026-03-02T12:00")).containsExactly("SENT");
        assertThat(at("2026-03-03T07:00")).containsExactly("SENT", "WAITING");
        assertThat(letter().text()).contains("Tin trong ngày").doesNotContain("Tin thứ sáu");
        assertThat(at("2026-03-04T07:00")).as("nothing new").hasSize(2);
    }

    @Test
    void whatIsToldAfterTheHourWaitsForTheNextDayAlsoWhenTheDayHadNoDigest() {
        SignedInAs.doAs(me, notices::readAll);
        post.itIs("2026-03-02T10:00");
        post.news(me, "Sau bảy giờ");

        assertThat(at("2026-03-02T10:05")).isEmpty();
        assertThat(at("2026-03-03T07:10")).containsExactly("WAITING");
    }

    @Test
    void aDigestThatWasMissedIsWrittenLater() {
        assertThat(at("2026-03-02T15:40")).containsExactly("WAITING");
    }

    @Test
    void severalNodesAtOnceWriteOneDigest() throws Exception {
        post.itIs("2026-03-02T07:00");
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(4);
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(pool.submit(() -> {
                go.await();
                return digests.write();
            }));
        }
        go.countDown();
        for (Future<?> node : nodes) {
            node.get();
        }
        pool.shutdown();

        assertThat(post.mails(me)).containsExactly("WAITING");
        assertThat(letter().text()).contains("Tin thứ sáu");
    }

    @Test
    void thePersonChoosesTheHourTheKindsAndWhetherAtAll() {
        choose(15, true, EnumSet.allOf(NoticeKind.class));
        assertThat(at("2026-03-02T14:59")).isEmpty();
        choose(15, true, EnumSet.of(NoticeKind.OVERDUE));
        assertThat(at("2026-03-02T15:00")).isEmpty();
        choose(15, false, EnumSet.allOf(NoticeKind.class));
        assertThat(at("2026-03-02T15:00")).isEmpty();
        choose(15, true, EnumSet.of(NoticeKind.OVERDUE, NoticeKind.EVENT));
        assertThat(at("2026-03-02T15:00")).containsExactly("WAITING");
    }

    @Test
    void whatIsUrgentIsNotToldTwice() {
        SignedInAs.doAs(me, notices::readAll);
        post.urgent(me, "Khẩn");
        assertThat(post.mails(me)).hasSize(1);
        assertThat(at("2026-03-02T07:00")).hasSize(1);
    }

    @Test
    void manyNewsAreCountedAndNotAllPrinted() throws Exception {
        for (int i = 0; i < 59; i++) {
            post.news(me, "Tin " + i);
        }
        assertThat(at("2026-03-02T07:00")).hasSize(1);

        Letter letter = letter();
        assertThat(letter.subject()).contains("60 việc");
        assertThat(letter.text()).contains("Còn 10 thông báo khác, xem tại http://localhost");
        assertThat(letter.html()).contains("Còn 10 thông báo khác");
    }
}
