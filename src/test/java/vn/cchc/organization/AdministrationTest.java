package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What administrators may do, what becomes of it, and what is refused. */
@CchcTest
class AdministrationTest {

    private static final LocalDate SINCE = TestOrganization.SINCE;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Appointments appointments;

    @Autowired
    private SigningAdministration signing;

    @Autowired
    private NameAdministration naming;

    @Autowired
    private AgencyAdministration agencies;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Journal journal;

    @Autowired
    private TestOrganization test;

    private TestAgency agency;
    private TestAgency other;
    private String admin;

    @BeforeEach
    void make() {
        agency = test.agency("HCTH", "TCKT");
        other = test.agency("HCTH");
        admin = agency.administrator();
    }

    @Test
    void refusesEveryActOfWhoeverIsNotAdministratorOfTheAgency() {
        long unit = agency.unit("HCTH");
        for (String by : List.of(agency.leader(), other.administrator())) {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> units.add(new NewUnit(agency.id(), null, null, "Phòng", null, SINCE), by),
                    () -> units.rename(unit, "Phòng", null, by),
                    () -> units.move(unit, agency.unit("TCKT"), by),
                    () -> units.merge(unit, agency.unit("TCKT"), SINCE, by),
                    () -> units.close(unit, SINCE, by),
                    () -> people.registerHashed(new NewPerson("x." + agency.id(), agency.id(), "X", null), "x", by),
                    () -> people.describe(agency.clerk(), "X", null, by),
                    () -> people.deactivate(agency.clerk(), null, by),
                    () -> people.resetPassword(agency.clerk(), "Rất dài và lạ 1", by),
                    () -> appointments.appoint(clerk(agency.clerk(), SINCE.plusDays(1)), by),
                    () -> naming.defineGroup(agency.id(), "Nhóm", List.of(), SINCE, by),
                    () -> naming.addExternal(agency.id(), "Hội", by),
                    () -> signing.grant(
                            authority(agency.leader(), SigningMode.HEAD, null, Set.of(), null, null), by))) {
                assertRefused(Refusal.Kind.FORBIDDEN, act);
            }
        }
        assertThat(organization.unit(unit).validTo()).isNull();
    }

    @Test
    void keepsAccountsOfSystemAdministratorsFromAdministratorsOfAgencies() {
        assertRefused(Refusal.Kind.FORBIDDEN, () -> people.resetPassword(test.root(), "Rất dài và lạ 1", admin));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> people.deactivate(test.root(), null, admin));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> people.moveTo(agency.clerk(), other.id(), other.administrator()));
        assertRefused(Refusal.Kind.CONFLICT, () -> first.open("ke.gian", "Kẻ gian", "x"));
    }

    @Test
    void movesPeopleAndWorkOfAMergedUnitToItsSuccessor() {
        long merged = agency.unit("TCKT");
        long successor = agency.unit("HCTH");
        LocalDate lastDay = LocalDate.of(2026, 6, 30);

        units.merge(merged, successor, lastDay, admin);

        assertThat(organization.unit(merged).successorId()).isEqualTo(successor);
        assertThat(organization.heir(merged).id()).isEqualTo(successor);
        assertThat(organization.members(Set.of(merged), Set.of(Role.HEAD)))
                .containsExactlyInAnyOrder(agency.head("HCTH"), agency.head("TCKT"));
        assertThat(organization.members(merged, Role.HEAD))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(agency.head("HCTH"), agency.head("TCKT"));
        assertThat(organization.holds(agency.officer("HCTH"), Role.OFFICER, merged))
                .isTrue();
        assertThat(organization.unitsOf(agency.officer("TCKT"))).containsExactlyInAnyOrder(successor, merged);
        assertThat(organization.units(agency.id(), lastDay))
                .extracting(Unit::id)
                .contains(merged);
        assertThat(organization.units(agency.id(), lastDay.plusDays(1)))
                .extracting(Unit::id)
                .doesNotContain(merged);
        assertRefused(Refusal.Kind.INVALID, () -> units.merge(merged, successor, lastDay, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.rename(merged, "Phòng mới", null, admin));
    }

    @Test
    void refusesTreesThatAreNone() {
        long upper = agency.unit("HCTH");
        long lower = units.add(new NewUnit(agency.id(), upper, null, "Tổ Một", null, SINCE), admin);
        long lowest = units.add(new NewUnit(agency.id(), lower, null, "Tổ Hai", null, SINCE), admin);

        assertRefused(Refusal.Kind.INVALID, () -> units.move(upper, lowest, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.move(upper, upper, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.move(upper, other.unit("HCTH"), admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.merge(upper, other.unit("HCTH"), SINCE, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.merge(upper, upper, SINCE, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.close(lower, SINCE, admin));
        assertRefused(Refusal.Kind.INVALID, () -> units.close(lowest, SINCE.minusDays(1), admin));
        assertRefused(
                Refusal.Kind.INVALID,
                () -> units.add(new NewUnit(agency.id(), upper, null, "tổ một", null, SINCE), admin));
        units.merge(lower, upper, LocalDate.of(2026, 1, 31), admin);
        assertThat(organization.unit(lowest).parentId()).isEqualTo(upper);
    }

    @Test
    void takesMergedChildrenOutFromUnderThemselves() {
        long upper = agency.unit("HCTH");
        long lower = units.add(new NewUnit(agency.id(), upper, null, "Tổ Một", null, SINCE), admin);

        units.merge(upper, lower, LocalDate.of(2026, 1, 31), admin);

        assertThat(organization.unit(lower).parentId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn", "123456789", "aaaaaaaaaaaa", "Password-2026", "matkhau-cua-toi"})
    void refusesWeakPasswords(String password) {
        assertRefused(Refusal.Kind.INVALID, () -> people.resetPassword(agency.clerk(), password, admin));
    }

    @Test
    void refusesPasswordsThatHoldTheAccountOrAreLongerThanTheirHashReads() {
        assertRefused(
                Refusal.Kind.INVALID,
                () -> people.resetPassword(
                        agency.clerk(), "Xx1!" + agency.clerk().toUpperCase(), admin));
        assertRefused(Refusal.Kind.INVALID, () -> people.resetPassword(agency.clerk(), "ộ1aB ".repeat(15), admin));
    }

    @Test
    void keepsAdministratorsFromLockingThemselvesOut() {
        assertRefused(Refusal.Kind.INVALID, () -> people.deactivate(admin, null, admin));
        long own = organization.appointments(admin).get(0).id();
        assertRefused(Refusal.Kind.INVALID, () -> appointments.dismiss(own, LocalDate.now(), admin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Có Dấu", "A", "a b", "../x", "<b>", "a@b", "-a"})
    void refusesBadAccountNames(String id) {
        assertRefused(Refusal.Kind.INVALID, () -> new NewPerson(id, agency.id(), "Ai", null));
    }

    @Test
    void refusesWhatIsTaken() {
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> people.registerHashed(new NewPerson(other.clerk(), agency.id(), "Ai", null), "x", admin));
        assertRefused(Refusal.Kind.CONFLICT, () -> appointments.appoint(clerk(agency.clerk(), SINCE), admin));
        assertRefused(
                Refusal.Kind.FORBIDDEN, () -> appointments.appoint(clerk(other.clerk(), SINCE.plusDays(1)), admin));
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> agencies.found(
                        new NewAgency(agency.id(), "A", "A", "A", null, "Khánh Hòa", null, null, "Giám đốc", SINCE),
                        test.root()));
    }

    @ParameterizedTest
    @CsvSource({"OFFICER,false", "HEAD,false", "LEADER,true", "CLERK,true"})
    void refusesRolesThatDoNotGoWithTheUnit(Role role, boolean unit) {
        Long in = unit ? agency.unit("HCTH") : null;
        assertRefused(
                Refusal.Kind.INVALID,
                () -> new NewAppointment(agency.clerk(), agency.id(), in, role, "Chức vụ", SINCE, null));
    }

    @Test
    void givesSigningAuthoritiesOnlyAsTheDecreeAllows() {
        String head = agency.head("HCTH");
        LocalDate end = LocalDate.of(2026, 12, 31);

        signing.grant(
                authority(head, SigningMode.SIGN_BY_AUTHORIZATION, agency.leader(), Set.of("BC"), "GUQ 01", end),
                admin);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                // not limited in time, in content, not written, by nobody
                () -> authority(head, SigningMode.SIGN_BY_AUTHORIZATION, agency.leader(), Set.of("BC"), "GUQ", null),
                () -> authority(head, SigningMode.SIGN_BY_AUTHORIZATION, agency.leader(), Set.of(), "GUQ", end),
                () -> authority(head, SigningMode.SIGN_BY_AUTHORIZATION, agency.leader(), Set.of("BC"), " ", end),
                () -> authority(head, SigningMode.SIGN_BY_AUTHORIZATION, null, Set.of("BC"), "GUQ", end),
                // by a deputy, and by somebody who is authorized himself
                () -> signing.grant(
                        authority(head, SigningMode.SIGN_BY_AUTHORIZATION, agency.deputy(), Set.of("BC"), "GUQ", end),
                        admin),
                () -> signing.grant(
                        authority(
                                agency.head("TCKT"), SigningMode.SIGN_BY_AUTHORIZATION, head, Set.of("BC"), "GUQ", end),
                        admin),
                // by order without a regulation, by somebody who heads nothing
                () -> authority(head, SigningMode.SIGN_BY_ORDER, null, Set.of(), null, null),
                () -> signing.grant(
                        authority(agency.officer("HCTH"), SigningMode.SIGN_BY_ORDER, null, Set.of(), "QC", null),
                        admin),
                // as head without leading, for a collective that is none
                () -> signing.grant(authority(head, SigningMode.HEAD, null, Set.of(), null, null), admin),
                () -> signing.grant(
                        authority(agency.leader(), SigningMode.SIGN_FOR_COLLECTIVE, null, Set.of(), null, null),
                        admin))) {
            assertRefused(Refusal.Kind.INVALID, act);
        }
    }

    @Test
    void writesEveryActIntoTheJournal() {
        units.rename(agency.unit("HCTH"), "Phòng Tổng hợp", "TH", admin);
        people.deactivate(agency.clerk(), null, admin);

        List<JournalEntry> history =
                journal.history("organization", agency.id(), Pageable.ofSize(2)).getContent();
        assertThat(history)
                .extracting(JournalEntry::text)
                .containsExactly(
                        "Ngừng tài khoản của vanthu " + agency.id(), "Đổi tên Phòng HCTH thành Phòng Tổng hợp");
        assertThat(history).extracting(entry -> entry.act().actorId()).containsOnly(admin);
    }

    private NewAppointment clerk(String person, LocalDate from) {
        return NewAppointment.inAgency(person, agency.id(), Role.CLERK, "Văn thư", from);
    }

    private NewSigningAuthority authority(
            String person, SigningMode mode, String by, Set<String> types, String basis, LocalDate to) {
        return new NewSigningAuthority(
                agency.id(), person, mode, "Chức vụ", null, by, basis, types, LocalDate.of(2026, 1, 1), to);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
