package vn.cchc.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Post;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Mail leaves through a real mail server that fails and comes back: none is lost, none is sent twice. */
@CchcTest
class MailTest {

    private static final String FROM = "he-thong@cchc.test";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Letters letters;

    @Autowired
    private MailDispatch unconfigured;

    @Autowired
    private OwnChoices choices;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Post post;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private GreenMail server;
    private int port;
    private String me;

    @BeforeEach
    void aMailServerRuns() {
        post.emptyOutbox();
        port = 0;
        start();
        me = post.reader();
        post.itIs("2026-03-02T09:00");
    }

    @AfterEach
    void itStops() {
        server.stop();
        ClockUtil.reset();
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
    }

    private JavaMailSenderImpl smtp(JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private MailDispatch dispatch(JavaMailSenderImpl sender) {
        return new MailDispatch(outbox, letters, new MailServer(smtp(sender), FROM, clock));
    }

    private MailDispatch dispatch() {
        return dispatch(new JavaMailSenderImpl());
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static List<String> ids(List<MimeMessage> mails) throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    @Test
    void whatIsUrgentComesAtOnceInPlainTextAndInHtml() throws Exception {
        post.urgent(me, "Ký <b>tờ trình</b>\r\nBcc: xau@xau.test");

        assertThat(dispatch().send()).isOne();

        MimeMessage mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Khẩn: Việc mới: Ký <b>tờ trình</b> Bcc: xau@xau.test.");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString(Post.address(me));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getFrom()[0]).hasToString(FROM);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String plain = part(mail, "text/plain");
        assertThat(plain)
                .contains("Kính gửi Nguyễn Văn An,", "- Việc mới: Ký <b>tờ trình</b>", "http://localhost:")
                .contains("/account/notices");
        assertThat(part(mail, "text/html"))
                .contains("Ký &lt;b&gt;tờ trình&lt;/b&gt;", "href=\"http://localhost:")
                .doesNotContain("<b>");
        assertThat(post.mails(me)).containsExactly("SENT");
    }

    @Test
    void aServerThatIsDownLosesNothingAndGetsItOnceWhenItIsBack() throws Exception {
        server.stop();
        post.urgent(me, "Một");
        post.urgent(me, "Hai");

        assertThat(dispatch().send()).isZero();
        assertThat(post.mails(me)).containsExactly("WAITING UNREACHABLE", "WAITING");
        assertThat(dispatch().send()).isZero();
        assertThat(post.mails(me)).containsExactly("WAITING UNREACHABLE", "WAITING UNREACHABLE");
        start();
        assertThat(dispatch().send()).as("too early to try again").isZero();

        post.itIs("2026-03-02T09:02");
        assertThat(dispatch().send()).isEqualTo(2);
        assertThat(dispatch().send()).isZero();

        assertThat(post.mails(me)).containsExactly("SENT", "SENT");
        assertThat(received()).hasSize(2);
        assertThat(ids(received())).doesNotHaveDuplicates();
    }

    @Test
    void twoSendersAtOnceSendEveryMailOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            post.urgent(me, "Việc " + i);
        }
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            senders.add(pool.submit(() -> {
                go.await();
                return dispatch().send();
            }));
        }
        go.countDown();
        int first = senders.get(0).get();
        int second = senders.get(1).get();
        pool.shutdown();

        assertThat(first + second).isEqualTo(40);
        assertThat(received()).hasSize(40);
        assertThat(ids(received())).doesNotHaveDuplicates();
        assertThat(post.mails(me)).hasSize(40).containsOnly("SENT");
    }

    @Test
    void whatASenderHadWhenItCrashedIsSentByAnotherOneLater() {
        post.urgent(me, "Sập trước khi gửi");
        assertThat(outbox.takeUp()).isPresent();

        assertThat(dispatch().send()).isZero();
        assertThat(post.mails(me)).containsExactly("SENDING");

        post.itIs("2026-03-02T09:16");
        assertThat(dispatch().send()).isOne();
        assertThat(received()).hasSize(1);
        assertThat(post.mails(me)).containsExactly("SENT");
    }

    @Test
    void aCrashBetweenSendingAndNotingItRepeatsTheSameMessageId() throws Exception {
        post.urgent(me, "Sập sau khi gửi");
        MailDispatch crashing = dispatch(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                super.send(mail);
                throw new PowerCut();
            }
        });
        assertThatThrownBy(crashing::send).isInstanceOf(PowerCut.class);
        assertThat(received()).hasSize(1);

        assertThat(dispatch().send()).as("somebody may still be at it").isZero();
        post.itIs("2026-03-02T09:16");
        assertThat(dispatch().send()).isOne();

        assertThat(ids(received())).hasSize(2);
        assertThat(ids(received()).stream().distinct()).hasSize(1);
        assertThat(post.mails(me)).containsExactly("SENT");
    }

    /** Nobody catches it, as nobody catches the end of the process. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void aSenderThatComesBackTooLateChangesNothing() {
        post.urgent(me, "Chậm");
        Mail slow = outbox.takeUp().orElseThrow();
        post.itIs("2026-03-02T09:16");
        Mail taken = outbox.takeUp().orElseThrow();
        assertThat(taken.messageId()).isEqualTo(slow.messageId());

        outbox.failed(slow, MailTrouble.REFUSED);
        assertThat(post.mails(me)).containsExactly("SENDING");
        outbox.sent(taken);
        assertThat(post.mails(me)).containsExactly("SENT");
    }

    @Test
    void eachAttemptWaitsLongerThanTheOneBefore() {
        server.stop();
        post.urgent(me, "Chờ");
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 0; attempt < 7; attempt++) {
            assertThat(dispatch().send()).isZero();
            Duration pause = post.untilNextAttempt(me);
            pauses.add(pause.toMinutes());
            ClockUtil.setCurrentTime(Date.from(clock.instant().plus(pause)));
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 16L, 16L);
    }

    @Test
    void whoHasLeftGetsNoMailNorWhoHasReadItNorWhoWantsNone() {
        TestAgency agency = organizations.agency("HCTH", "TCKT");
        String left = post.withAddress(agency.officer("HCTH"));
        String moved = post.withAddress(organizations.person(agency, "chuyendi"));
        String read = post.withAddress(agency.officer("TCKT"));
        String off = post.withAddress(agency.colleague("TCKT"));
        List.of(left, moved, read, off).forEach(person -> post.urgent(person, "Mật"));
        people.deactivate(left, null, agency.administrator());
        people.moveTo(moved, organizations.agency("HCTH").id(), organizations.root());
        SignedInAs.doAs(read, notices::readAll);
        SignedInAs.doAs(off, () -> choices.set(new Choices(false, null, 7, true, Choices.USUAL.kinds())));

        assertThat(dispatch().send()).isZero();

        assertThat(received()).isEmpty();
        assertThat(post.mails(left)).containsExactly("GIVEN_UP OVER");
        assertThat(post.mails(moved)).containsExactly("GIVEN_UP OVER");
        assertThat(post.mails(read)).containsExactly("GIVEN_UP OVER");
        assertThat(post.mails(off)).containsExactly("GIVEN_UP UNWANTED");
    }

    @Test
    void everyPersonChooses() throws Exception {
        String ownAddress = "rieng@noi-khac.test";
        SignedInAs.doAs(me, () -> choices.set(new Choices(true, ownAddress, 7, true, EnumSet.of(NoticeKind.OVERDUE))));
        post.tell(me, NoticeKind.NEW_WORK, true, "Không chọn");
        post.tell(me, NoticeKind.OVERDUE, true, "Có chọn");
        String later = post.reader();
        SignedInAs.doAs(later, () -> choices.set(new Choices(true, null, 7, false, Choices.USUAL.kinds())));
        post.urgent(later, "Để trong thư tổng hợp");

        assertThat(dispatch().send()).isOne();

        assertThat(received().get(0).getAllRecipients()[0]).hasToString(ownAddress);
        assertThat(post.mails(later)).isEmpty();
    }

    @Test
    void withoutAMailServerEverythingWaitsAndIsGivenUpAfterDays() {
        post.urgent(me, "Chưa có máy chủ");

        assertThat(unconfigured.send()).isZero();
        assertThat(post.mails(me)).containsExactly("WAITING");
        outbox.giveUp(OffsetDateTime.now(clock).minusDays(7));
        assertThat(post.mails(me)).containsExactly("WAITING");

        post.itIs("2026-03-10T09:00");
        outbox.giveUp(OffsetDateTime.now(clock).minusDays(7));
        assertThat(post.mails(me)).containsExactly("GIVEN_UP TOO_OLD");
        assertThat(dispatch().send()).isZero();
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedForEverButARefusalOfOursIs() throws Exception {
        server.stop();
        post.urgent(me, "Sai địa chỉ");
        try (var refusing = new RudeServer(port, "550 5.1.1 No such user")) {
            dispatch().send();
        }
        assertThat(post.mails(me)).containsExactly("GIVEN_UP ADDRESS");

        String other = post.reader();
        post.urgent(other, "Không được chuyển tiếp");
        try (var refusing = new RudeServer(port, "550 5.7.1 Relaying denied")) {
            dispatch().send();
        }
        assertThat(post.mails(other)).containsExactly("WAITING REFUSED");
        start();
    }

    @Test
    void aServerThatHangsUpAfterTakingAMailIsNotGivenItAgain() throws Exception {
        server.stop();
        post.urgent(me, "Máy chủ vội");
        try (var rude = new RudeServer(port, "250 ok")) {
            assertThat(dispatch().send()).isOne();
            post.itIs("2026-03-02T10:00");
            assertThat(dispatch().send()).isZero();
            assertThat(rude.taken()).isOne();
        }
        assertThat(post.mails(me)).containsExactly("SENT");
        start();
    }

    @Test
    void whatTheDatabaseCannotNoteAtOnceIsNotedLaterAndNotSentAgain() {
        post.urgent(me, "Đã gửi mà chưa ghi");
        MailDispatch dispatch = dispatch(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                super.send(mail);
                jdbc.sql("alter table mail_outbox add constraint full_disk check (state <> 'SENT') not valid")
                        .update();
            }
        });
        try {
            assertThatThrownBy(dispatch::send).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table mail_outbox drop constraint full_disk").update();
        }

        post.itIs("2026-03-02T09:10");
        assertThat(dispatch.send()).isZero();

        assertThat(post.mails(me)).containsExactly("SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void anAddressOfOursThatIsNoneCostsNobodyAMail() throws Exception {
        post.urgent(me, "Sai địa chỉ gửi");
        post.urgent(me, "Việc sau");

        assertThat(dispatch("không phải địa chỉ").send()).isZero();
        assertThat(post.mails(me)).containsExactly("WAITING SENDER", "WAITING");

        post.itIs("2026-03-02T09:02");
        assertThat(dispatch("Cải cách hành chính <" + FROM + ">").send()).isEqualTo(2);
        assertThat(received().get(0).getFrom()[0])
                .isEqualTo(new InternetAddress(FROM, "Cải cách hành chính", "UTF-8"))
                .extracting(from -> ((InternetAddress) from).getPersonal())
                .isEqualTo("Cải cách hành chính");
    }

    private MailDispatch dispatch(String from) {
        return new MailDispatch(outbox, letters, new MailServer(smtp(new JavaMailSenderImpl()), from, clock));
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
