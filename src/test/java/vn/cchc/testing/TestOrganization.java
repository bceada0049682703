package vn.cchc.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import vn.cchc.organization.AgencyAdministration;
import vn.cchc.organization.Appointments;
import vn.cchc.organization.NewAgency;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.NewPerson;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.NewUnit;
import vn.cchc.organization.Organization;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.UnitAdministration;

/**
 * Makes agencies for tests, each with ids of its own: units with a head and two officers each, a head and a deputy who
 * sign, a clerk, a coordinator, an inspector, an administrator. Everybody's password is {@value #PASSWORD}. All of it
 * exists since {@link #SINCE}, so that tests may move the clock.
 */
@Component
public class TestOrganization {

    public static final String PASSWORD = "demo";
    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /** A system administrator who belongs to no agency. */
    public static final String ROOT = "test-root";

    /** Hundreds of tests sign in: each would wait a tenth of a second for a hash as strong as people's. */
    private static final int WEAKEST = 4;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 4);

    private final Organization organization;
    private final AgencyAdministration agencies;
    private final UnitAdministration units;
    private final PeopleAdministration people;
    private final Appointments appointments;
    private final SigningAdministration signing;
    private final JdbcClient jdbc;
    private final String hash;

    TestOrganization(
            Organization organization,
            AgencyAdministration agencies,
            UnitAdministration units,
            PeopleAdministration people,
            Appointments appointments,
            SigningAdministration signing,
            JdbcClient jdbc) {
        this.organization = organization;
        this.agencies = agencies;
        this.units = units;
        this.people = people;
        this.appointments = appointments;
        this.signing = signing;
        this.jdbc = jdbc;
        this.hash = "{bcrypt}" + new BCryptPasswordEncoder(WEAKEST).encode(PASSWORD);
    }

    /** An agency with the units HCTH, TCKT and QLDA, whose director decides alone. */
    public TestAgency agency() {
        return agency("HCTH", "TCKT", "QLDA");
    }

    /** An agency with these units (short names; each is called "Phòng" and its short name). */
    public TestAgency agency(String... unitCodes) {
        return make(null, null, "Giám đốc", unitCodes);
    }

    /** A committee that decides as a body: its chair signs TM., its vice chair TM. and KT. */
    public TestAgency committee(String... unitCodes) {
        return make(null, "Ủy ban nhân dân", "Chủ tịch", unitCodes);
    }

    /** An agency below another one; it is a unit of that one too. */
    public TestAgency below(TestAgency parent, String... unitCodes) {
        return make(parent.id(), null, "Giám đốc", unitCodes);
    }

    /** A person of the agency without any role. */
    public String person(TestAgency agency, String name) {
        String id = name + "." + agency.id();
        people.registerHashed(new NewPerson(id, agency.id(), name + " " + agency.id(), null), hash, root());
        return id;
    }

    /** A person of the agency with a role in it. */
    public String holder(TestAgency agency, Role role, String name, String position) {
        String id = person(agency, name);
        appointments.appoint(NewAppointment.inAgency(id, agency.id(), role, position, SINCE), root());
        return id;
    }

    /** A person of the agency with a role in one of its units. */
    public String member(TestAgency agency, long unitId, Role role, String name, String position) {
        String id = person(agency, name);
        appointments.appoint(NewAppointment.inUnit(id, agency.id(), unitId, role, position, SINCE), root());
        return id;
    }

    /** Lets a person sign everything in a mode, for good. */
    public long authority(TestAgency agency, String person, SigningMode mode, String position) {
        return signing.grant(
                new NewSigningAuthority(
                        agency.id(), person, mode, position, null, null, "Quy chế làm việc", Set.of(), SINCE, null),
                root());
    }

    /** The system administrator of the tests, made when missing. */
    public String root() {
        jdbc.sql("""
                        insert into person (id, full_name, password_hash, system_admin)
                        values (?, 'Quản trị hệ thống', ?, true) on conflict do nothing""").params(ROOT, hash).update();
        return ROOT;
    }

    private TestAgency make(String parent, String collective, String headTitle, String... unitCodes) {
        String id = "cq" + RUN + NUMBER.incrementAndGet();
        agencies.found(
                new NewAgency(
                        id,
                        "Cơ quan " + id,
                        id,
                        id.toUpperCase(),
                        "UBND tỉnh Khánh Hòa",
                        "Khánh Hòa",
                        parent,
                        collective,
                        headTitle,
                        SINCE),
                root());
        Map<String, Long> made = new LinkedHashMap<>();
        var agency =
                new TestAgency(id, made, organization.units(id, SINCE).get(0).id());
        for (String code : unitCodes) {
            long unit = units.add(new NewUnit(id, null, code, "Phòng " + code, null, SINCE), root());
            made.put(code, unit);
            String name = code.toLowerCase();
            member(agency, unit, Role.HEAD, "truong." + name, "Trưởng phòng");
            member(agency, unit, Role.OFFICER, "cv1." + name, "Chuyên viên");
            member(agency, unit, Role.OFFICER, "cv2." + name, "Chuyên viên");
        }
        String deputyTitle = "Phó " + headTitle;
        String leader = holder(agency, Role.LEADER, "lanhdao", headTitle);
        String deputy = holder(agency, Role.LEADER, "pho", deputyTitle);
        boolean alone = collective == null;
        authority(agency, leader, alone ? SigningMode.HEAD : SigningMode.SIGN_FOR_COLLECTIVE, headTitle);
        authority(
                agency,
                deputy,
                alone ? SigningMode.SIGN_ON_BEHALF_AS_DEPUTY : SigningMode.SIGN_FOR_COLLECTIVE_AS_DEPUTY,
                deputyTitle);
        holder(agency, Role.CLERK, "vanthu", "Văn thư");
        holder(agency, Role.COORDINATOR, "daumoi", "Cán bộ đầu mối");
        holder(agency, Role.INSPECTOR, "kiemtra", "Cán bộ kiểm tra");
        holder(agency, Role.ADMINISTRATOR, "quantri", "Quản trị");
        return agency;
    }
}
