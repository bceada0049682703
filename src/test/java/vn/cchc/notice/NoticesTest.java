package vn.cchc.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.notice.domain.NoticeLine;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Telling people things: once, in the caller's transaction, and nobody sees another's. */
@CchcTest
class NoticesTest {

    @Autowired
    private Notices notices;

    @Autowired
    private OwnNotices own;

    @Autowired
    private Post post;

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private String me;
    private String other;

    @BeforeEach
    void people() {
        agency = organizations.agency("HCTH");
        me = agency.officer("HCTH");
        other = agency.colleague("HCTH");
    }

    private static Telling about(String key, String... people) {
        return new Telling(
                List.of(people), NoticeKind.EVENT, false, "overview.new-work", List.of("Họp " + key), "/plans", key);
    }

    private List<NoticeLine> of(String person, boolean unread) {
        return as(person, () -> own.list(unread, PageRequest.of(0, 10)).getContent());
    }

    @Test
    void aPersonIsToldAThingOnceAndInVietnamese() {
        String key = "họp:" + agency.id();
        notices.tell(about(key, me));
        notices.tell(about(key, me, other));

        assertThat(of(me, true)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Việc mới: Họp " + key + ".");
            assertThat(line.link()).isEqualTo("/plans");
            assertThat(line.read()).isFalse();
        });
        assertThat(of(other, true)).hasSize(1);
    }

    @Test
    void whoHasLeftIsToldNothing() {
        people.deactivate(other, null, agency.administrator());
        notices.tell(about("rời:" + agency.id(), me, other, "khong.co.ai"));
        people.activate(other, agency.administrator());

        assertThat(of(other, false)).isEmpty();
        assertThat(of(me, false)).hasSize(1);
    }

    @Test
    void nobodyReadsAnothersNotice() {
        notices.tell(about("riêng:" + agency.id(), me));
        long id = of(me, true).get(0).id();

        assertThatThrownBy(() -> as(other, () -> own.read(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        doAs(other, own::readAll);
        assertThat(of(me, true)).hasSize(1);
        assertThat(as(me, () -> own.read(id))).isEqualTo("/plans");
        assertThat(of(me, true)).isEmpty();
        assertThat(of(me, false)).singleElement().matches(NoticeLine::read);
    }

    @Test
    void whatIsOverIsReadForEverybodyAndWhatOneHasForAllOthers() {
        notices.tell(List.of(about("a:" + agency.id(), me, other), about("b:" + agency.id(), me, other)));
        notices.settleForOthers("a:" + agency.id(), me);
        assertThat(of(me, true)).hasSize(2);
        assertThat(of(other, true)).hasSize(1);

        notices.settle(List.of("a:" + agency.id(), "b:" + agency.id()));
        assertThat(of(me, true)).isEmpty();
        assertThat(of(other, true)).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        post.withAddress(me);
        transactions.executeWithoutResult(status -> {
            post.urgent(me, "Không xảy ra");
            status.setRollbackOnly();
        });

        assertThat(of(me, false)).isEmpty();
        assertThat(post.mails(me)).isEmpty();
    }

    @Test
    void manyThingsTakeNoMoreStatementsThanOne() {
        int one = Statements.during(() -> notices.tell(about("một:" + agency.id(), me)));
        int many = Statements.during(() -> notices.tell(IntStream.range(0, 50)
                .mapToObj(i -> about(i + ":" + agency.id(), me, other))
                .toList()));

        assertThat(many).isEqualTo(one);
        assertThat(of(other, false)).hasSize(10);
    }

    @Test
    void whoseSubstituteGoesOnLeaveTooIsTold() {
        LocalDate today = LocalDate.now(clock);
        String third = agency.head("HCTH");
        leaveCover.name(new NewCover(agency.id(), me, other, today, today.plusDays(5), Set.of(), "Nghỉ phép"), me);
        leaveCover.name(
                new NewCover(agency.id(), third, me, today.plusDays(9), today.plusDays(9), Set.of(), "Họp"), third);
        assertThat(of(me, true)).noneMatch(line -> line.text().contains("cũng vắng mặt"));

        leaveCover.name(
                new NewCover(agency.id(), other, third, today.plusDays(5), today.plusDays(6), Set.of(), "Đi học"),
                other);

        assertThat(of(me, true))
                .filteredOn(line -> line.text().contains("cũng vắng mặt"))
                .hasSize(1);
        assertThat(of(third, true)).noneMatch(line -> line.text().contains("cũng vắng mặt"));
    }

    @Test
    void substitutesAreToldOfTheWorkThatTheyDo() {
        LocalDate today = LocalDate.now(clock);
        leaveCover.name(new NewCover(agency.id(), me, other, today, today, Set.of(WorkKind.TASK), "Nghỉ phép"), me);
        String key = ":" + agency.id();
        notices.tell(List.of(
                about("việc" + key, me).ofWork(agency.id(), WorkKind.TASK),
                about("báo cáo" + key, me).ofWork(agency.id(), WorkKind.REPORT),
                about("nơi khác" + key, me).ofWork("khac", WorkKind.TASK),
                about("riêng" + key, me),
                about("cả hai" + key, me, other).ofWork(agency.id(), WorkKind.TASK)));

        assertThat(of(me, true)).hasSize(5);
        assertThat(of(other, true))
                .extracting(NoticeLine::text)
                .filteredOn(text -> text.contains("Việc mới"))
                .containsExactlyInAnyOrder(
                        "Thay cv1.hcth " + agency.id() + ": Việc mới: Họp việc" + key + ".",
                        "Việc mới: Họp cả hai" + key + ".");
    }

    @Test
    void mistakesOfProgrammersAreNotSwallowed() {
        assertThatThrownBy(() -> notices.tell(new Telling(
                        List.of(me), NoticeKind.EVENT, false, "khong.co", List.of(), null, "x:" + agency.id())))
                .isInstanceOf(NoSuchMessageException.class);
        for (String link : List.of("https://xau.test/", "//xau.test/", "/\\xau.test", "plans", "javascript:alert(1)")) {
            assertThatThrownBy(() -> new Telling(
                            List.of(me), NoticeKind.EVENT, false, "overview.new-work", List.of("x"), link, "k"))
                    .as(link)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() ->
                        new Telling(List.of(me), NoticeKind.EVENT, false, "overview.new-work", List.of("x"), null, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
