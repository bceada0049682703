package vn.cchc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Resolution;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAuthorities;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.SigningTitle;
import vn.cchc.organization.Unit;
import vn.cchc.organization.UnitNames;
import vn.cchc.testing.DemoTest;

/** The agencies, units and people of the demo as they stand after the first start. */
@DemoTest
class DemoOrganizationIT {

    private static final Path ANNEXES = Path.of(System.getProperty("cchc.annexes", "../shared/annexes"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> AGENCIES = List.of("ubnd-tinh", "ban-qlda", "vp-ubnd", "tt-hnnk");

    @Autowired
    private Organization organization;

    @Autowired
    private UnitNames names;

    @Autowired
    private SigningAuthorities signing;

    @Autowired
    private ObjectMapper json;

    @Test
    void fillsEveryRoleOfEveryAgency() {
        assertThat(organization.agencies())
                .extracting(vn.cchc.organization.Agency::id)
                .containsExactlyInAnyOrderElementsOf(AGENCIES);
        for (String agency : AGENCIES) {
            for (Role role : Role.values()) {
                assertThat(organization.holders(agency, role))
                        .as(agency + " " + role)
                        .isNotEmpty();
            }
        }
        assertThat(organization.person("admin").systemAdmin()).isTrue();
    }

    @Test
    void givesEveryUnitAHeadAndAnOfficerAtAnyTime() {
        for (String agency : AGENCIES) {
            Set<Long> units = new java.util.TreeSet<>();
            for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 5, 5), DAY)) {
                organization.units(agency, day).stream().map(Unit::id).forEach(units::add);
            }
            for (Long unit : units) {
                String name = organization.unit(unit).name();
                assertThat(organization.members(unit, Role.HEAD)).as(name).isNotEmpty();
                assertThat(organization.members(unit, Role.OFFICER)).as(name).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chutich.tinh | ubnd-tinh | SIGN_FOR_COLLECTIVE | QĐ | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
            phochutich.tinh | ubnd-tinh | SIGN_FOR_COLLECTIVE_AS_DEPUTY | KH | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
            chanhvp.vp | ubnd-tinh | SIGN_BY_ORDER | TB | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG
            phochanhvp.vp | ubnd-tinh | SIGN_BY_ORDER_AS_DEPUTY | CV | TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG
            giamdoc.qlda | ban-qlda | HEAD | KH | GIÁM ĐỐC
            phogiamdoc.qlda | ban-qlda | SIGN_ON_BEHALF_AS_DEPUTY | KH | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
            phochanhvp.vp | vp-ubnd | SIGN_ON_BEHALF_AS_DEPUTY | KH | KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG
            giamdoc.tt | tt-hnnk | HEAD | KH | GIÁM ĐỐC
            """)
    void saysAboveTheSignatureWhatTheDecreeAsksFor(
            String person, String agency, SigningMode mode, String type, String block) {
        assertThat(signing.heldBy(person, agency, type, DAY))
                .filteredOn(title -> title.mode() == mode)
                .extracting(SigningTitle::blockText)
                .containsExactly(block);
    }

    @Test
    void knowsAnExpiredAuthorization() {
        assertThat(signing.mayUse(
                        "truong.tckt.qlda",
                        "ban-qlda",
                        SigningMode.SIGN_BY_AUTHORIZATION,
                        "BC",
                        LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(signing.mayUse("truong.tckt.qlda", "ban-qlda", SigningMode.SIGN_BY_AUTHORIZATION, "BC", DAY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ubnd-tinh | Sở Kế hoạch và Đầu tư | Sở Tài chính
            ubnd-tinh | Sở TT&TT | Sở Khoa học và Công nghệ
            ubnd-tinh | UBND huyện Diên Khánh | UBND xã Diên Khánh
            ubnd-tinh | Văn phòng Ủy ban nhân dân tỉnh | Văn phòng UBND tỉnh
            ubnd-tinh | Ban QLDA | Ban Quản lý dự án đầu tư xây dựng tỉnh
            ban-qlda | phòng TCKT | Phòng Tài chính - Kế toán
            vp-ubnd | Trung tâm Tin học & Công báo | Trung tâm Tin học và Công báo
            vp-ubnd | Phòng HCQT | Phòng Hành chính - Quản trị
            """)
    void leadsOldAndShortNamesToTheUnitOfToday(String agency, String text, String unit) {
        assertThat(names.resolve(agency, text, DAY)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Resolution.Kind.UNIT);
            assertThat(found.name()).isEqualTo(unit);
        });
    }

    @Test
    void namesPeopleAfterTheirRole() {
        assertThat(organization.person("truong.hcth.qlda").fullName()).isEqualTo("Trưởng phòng Hành chính - Tổng hợp");
        assertThat(organization.person("truong.snv.tinh").fullName()).isEqualTo("Giám đốc Sở Nội vụ");
        assertThat(organization.agenciesOf("chanhvp.vp")).containsExactlyInAnyOrder("vp-ubnd", "ubnd-tinh");
        assertThat(organization.holders("ban-qlda", Role.OFFICER))
                .extracting(Person::fullName)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsEveryUnitThatTheDemosPlansName() {
        for (SamplePlan plan : SamplePlans.ALL) {
            Set<String> named = new TreeSet<>();
            plan.rows().forEach(row -> {
                named.addAll(row.lead());
                named.addAll(row.coordinating());
            });
            assertThat(named).isNotEmpty();
            assertAllKnown(plan.agency(), named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ban-qlda,000-ban-qlda-2026",
        "ubnd-tinh,001-tinh-2025",
        "vp-ubnd,003-vpubnd-2026",
        "tt-hnnk,004-tthn-tuyentruyen-2026"
    })
    void knowsEveryUnitThatTheRealPlansName(String agency, String annex) throws Exception {
        Path truth = ANNEXES.resolve("truth").resolve(annex + ".json");
        assumeThat(Files.exists(truth)).as("sample annexes are there").isTrue();
        Set<String> named = new TreeSet<>();
        collect(json.readTree(truth.toFile()), named);

        assertThat(named).isNotEmpty();
        assertAllKnown(agency, named);
    }

    private void assertAllKnown(String agency, Set<String> named) {
        for (LocalDate day : List.of(LocalDate.of(2025, 1, 2), DAY)) {
            NameBook book = names.book(agency, day);
            assertThat(named)
                    .as(agency + " on " + day)
                    .allSatisfy(name -> assertThat(book.resolve(name)).satisfies(found -> {
                        assertThat(found.known()).isTrue();
                        assertThat(found.kind() == Resolution.Kind.EXTERNAL
                                        || !found.unitIds().isEmpty())
                                .isTrue();
                    }));
        }
    }

    private static void collect(JsonNode node, Set<String> named) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (Set.of("lead", "coordinating", "implementing").contains(field.getKey())) {
                field.getValue().forEach(name -> named.add(name.asText()));
            } else {
                collect(field.getValue(), named);
            }
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, named));
        }
    }
}
