package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Naming substitutes: who for whom, for which days and kinds of work, and what a substitute is while at it. */
@CchcTest
class LeaveCoverTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Covers covers;

    @Autowired
    private Organization organization;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Journal journal;

    @Autowired
    private Histories histories;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private LocalDate today;

    @BeforeEach
    void found() {
        agency = organizations.agency("HCTH", "TCKT");
        today = LocalDate.now(clock);
    }

    @Test
    void aCoverHoldsFromItsFirstDayToTheEndOfItsLast() {
        Cover cover = cover(name(officer(), clerk(), today.plusDays(1), today.plusDays(3)));

        assertThat(cover.inForce(today)).isFalse();
        assertThat(cover.inForce(today.plusDays(1))).isTrue();
        assertThat(cover.inForce(today.plusDays(3))).isTrue();
        assertThat(cover.inForce(today.plusDays(4))).isFalse();
        assertThat(covers.bySubstitute(clerk())).isEmpty();
    }

    @Test
    void theHistoryOfTheAgencyTellsWhoNamedWhomForWhat() {
        leaveCover.name(
                new NewCover(
                        agency.id(),
                        officer(),
                        clerk(),
                        today,
                        today,
                        Set.of(WorkKind.REPORT, WorkKind.PLAN),
                        "Nghỉ phép"),
                agency.head("HCTH"));

        var line = histories
                .of("organization", agency.id(), PageRequest.of(0, 1))
                .getContent()
                .get(0);
        assertThat(line.who()).startsWith("truong.hcth");
        assertThat(line.what())
                .startsWith("Cử vanthu")
                .contains("làm thay cv1.hcth")
                .endsWith("việc: Lập kế hoạch, góp ý kế hoạch, Báo cáo định kỳ; lý do: Nghỉ phép");
    }

    @Test
    void nobodyStandsInForHimselfOrFromAnotherAgencyOrInThePast() {
        TestAgency other = organizations.agency("HCTH");

        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), officer(), today, today));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), other.officer("HCTH"), today, today));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), clerk(), today.minusDays(1), today));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), clerk(), today, today.minusDays(1)));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), clerk(), today, today.plusDays(366)));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), "khong-co-ai", today, today));
        assertRefused(Refusal.Kind.INVALID, () -> name(officer(), null, today, today));
        assertThat(covers.about(officer())).isEmpty();
    }

    @Test
    void twoSubstitutesAtATimeAreForDifferentWork() {
        leaveCover.name(wanted(officer(), clerk(), today, today.plusDays(5), WorkKind.REPORT), officer());

        leaveCover.name(wanted(officer(), agency.head("TCKT"), today, today, WorkKind.TASK), officer());
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> leaveCover.name(
                        wanted(officer(), agency.head("TCKT"), today.plusDays(5), today.plusDays(9), WorkKind.REPORT),
                        officer()));
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> name(officer(), agency.coordinator(), today.plusDays(4), today.plusDays(4)));
        assertThat(covers.about(officer())).hasSize(2);
    }

    @Test
    void whoIsAwayIsNobodysSubstituteMeanwhile() {
        name(officer(), clerk(), today, today.plusDays(5));

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> leaveCover.name(wanted(clerk(), officer(), today.plusDays(5), today.plusDays(6)), clerk()));
        leaveCover.name(wanted(clerk(), officer(), today.plusDays(6), today.plusDays(6)), clerk());
    }

    @Test
    void twoWhoNameForTheSameDaysAtOnceDoNotBothSucceed() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Boolean> first = () -> tried(together, agency.clerk());
        Callable<Boolean> second = () -> tried(together, agency.coordinator());
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = pool.invokeAll(List.of(first, second));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
        assertThat(covers.about(officer())).hasSize(1);
    }

    private boolean tried(CyclicBarrier together, String substitute) throws Exception {
        together.await();
        try {
            name(officer(), substitute, today, today);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Test
    void aCoverThatIsCalledOffOrWhosePeopleLeaveCountsNoMore() {
        long first = name(officer(), clerk(), today, today);
        assertThat(covers.bySubstitute(clerk())).hasSize(1);

        leaveCover.end(first, officer());
        assertThat(covers.bySubstitute(clerk())).isEmpty();
        assertRefused(Refusal.Kind.CONFLICT, () -> {
            leaveCover.end(first, officer());
            return null;
        });

        name(officer(), clerk(), today, today);
        people.deactivate(officer(), null, agency.administrator());
        assertThat(covers.bySubstitute(clerk())).isEmpty();
    }

    @Test
    void strangersNeitherNameNorCallOffNorLearnOfIt() {
        TestAgency other = organizations.agency("HCTH");
        long cover = name(officer(), clerk(), today, today);

        for (String stranger : List.of(other.administrator(), other.leader())) {
            assertRefused(
                    Refusal.Kind.FORBIDDEN,
                    () -> leaveCover.name(wanted(officer(), clerk(), today.plusDays(1), today.plusDays(1)), stranger));
            assertRefused(Refusal.Kind.NOT_FOUND, () -> {
                leaveCover.end(cover, stranger);
                return null;
            });
        }
        leaveCover.end(cover, organizations.root());
    }

    @Test
    void aSubstituteHasTheRolesOfTheAbsentOneButAdministersNothing() {
        String administrator = agency.administrator();

        StandIn.acting(clerk(), agency.head("HCTH"), agency.id(), () -> {
            assertThat(organization.holds(clerk(), Role.HEAD, agency.unit("HCTH")))
                    .isTrue();
            assertThat(organization.holds(clerk(), Role.CLERK, agency.id()))
                    .as("what is done now is the head's work")
                    .isFalse();
            assertThat(organization.holds(agency.head("TCKT"), Role.HEAD, agency.unit("TCKT")))
                    .as("others are who they are")
                    .isTrue();
            return null;
        });
        StandIn.acting(clerk(), administrator, agency.id(), () -> {
            assertThat(organization.holds(clerk(), Role.ADMINISTRATOR, agency.id()))
                    .isFalse();
            return null;
        });
        assertThat(organization.holds(clerk(), Role.CLERK, agency.id())).isTrue();
    }

    @Test
    void whatASubstituteDoesIsRecordedAsDoneForTheAbsentOne() {
        String subject = "thay-" + agency.id();
        StandIn.acting(clerk(), officer(), agency.id(), () -> {
            journal.record(
                    Act.on("test", subject, "organization.unit-added", clerk()).with("a"));
            journal.record(Act.on("test", subject, "organization.unit-added", officer())
                    .with("b"));
            journal.record(Act.on("test", subject, "organization.unit-added", Act.SYSTEM)
                    .with("c"));
            return null;
        });

        assertThat(histories.of("test", subject, PageRequest.of(0, 5)).getContent())
                .extracting(HistoryLine::who)
                .containsExactly(
                        "Hệ thống",
                        "vanthu " + agency.id() + " thay cv1.hcth " + agency.id(),
                        "vanthu " + agency.id() + " thay cv1.hcth " + agency.id());
    }

    private String officer() {
        return agency.officer("HCTH");
    }

    private String clerk() {
        return agency.clerk();
    }

    private long name(String person, String substitute, LocalDate from, LocalDate to) {
        return leaveCover.name(wanted(person, substitute, from, to), person);
    }

    private NewCover wanted(String person, String substitute, LocalDate from, LocalDate to, WorkKind... kinds) {
        return new NewCover(agency.id(), person, substitute, from, to, Set.of(kinds), "Nghỉ phép");
    }

    private Cover cover(long id) {
        return covers.about(officer()).stream()
                .filter(cover -> cover.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Refusal.Kind kind, Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
