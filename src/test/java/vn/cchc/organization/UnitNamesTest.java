package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.Resolution.Kind;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The names that plans write, found among units, groups and bodies outside, over mergers and renames. */
@CchcTest
class UnitNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    private UnitNames names;

    @Autowired
    private NameAdministration naming;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private TestOrganization test;

    private TestAgency agency;
    private String admin;

    @BeforeEach
    void agency() {
        agency = test.agency(new String[0]);
        admin = agency.administrator();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Hành chính - Tổng hợp",
                "phòng hành chính – tổng hợp",
                "Phòng HCTH",
                "HCTH",
                "Phòng  HCTH.",
                "Phòng Hành chính và Tổng hợp",
                "P h ò n g H C T H",
                "Phòng Hành chính - Tổng hợp (đầu mối)",
                "Phòng Hành chính - Tổng hợp - Thường trực Tổ cải cách hành chính",
                "Phòng Hành chinh - Tổng hợp"
            })
    void findsAUnitHoweverItIsSpelled(String text) {
        long unit = unit("Phòng Hành chính - Tổng hợp", "HCTH");
        unit("Phòng Tài chính - Kế toán", "TCKT");

        assertThat(resolve(text)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.UNIT);
            assertThat(found.unitIds()).containsExactly(unit);
            assertThat(found.name()).isEqualTo("Phòng Hành chính - Tổng hợp");
            assertThat(found.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các Sở Tài chính, Lao động, Thương binh và Xã hội, Y tế",
                "các sở: Tài chính, Lao động - Thương binh và Xã hội và Y tế",
                "Sở Tài chính; Sở Lao động, Thương binh và Xã hội; Sở Y tế"
            })
    void sharesThePrefixOfAListAndKeepsCommasInsideNames(String text) {
        List<Long> expected = List.of(
                unit("Sở Tài chính", null), unit("Sở Lao động - Thương binh và Xã hội", null), unit("Sở Y tế", null));

        Resolution found = resolve(text);

        assertThat(found.kind()).isEqualTo(Kind.UNIT);
        assertThat(found.unitIds()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "false,'Các sở, ban, ngành'",
        "false,các sở ban ngành",
        "true,'các sở, ban, ngành liên quan'",
        "true,'các sở, ngành có liên quan'",
        "true,'các sở, ban, ngành có thủ tục được chọn thí điểm'"
    })
    void findsAGroupAndSaysWhetherTheLeadPicks(boolean open, String text) {
        long finance = unit("Sở Tài chính", null);
        long health = unit("Sở Y tế", null);
        unit("UBND xã Vạn Ninh", null);
        long group = naming.defineGroup(
                agency.id(), "Các sở, ban, ngành", List.of(finance, health), TestOrganization.SINCE, admin);

        Resolution found = resolve(text);

        assertThat(found.kind()).isEqualTo(Kind.GROUP);
        assertThat(found.groupId()).isEqualTo(group);
        assertThat(found.unitIds()).containsExactlyInAnyOrder(finance, health);
        assertThat(found.open()).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các phòng chuyên môn",
                "các phòng, ban, trung tâm",
                "các tổ, bộ phận",
                "các cơ quan, đơn vị liên quan",
                "cơ quan, đơn vị liên quan"
            })
    void takesGroupsToldByTheirKindForAllUnitsWhereNobodyDefinedMore(String text) {
        long one = unit("Phòng Một", null);
        long two = unit("Phòng Hai", null);
        units.add(new NewUnit(agency.id(), one, null, "Tổ Ba", null, TestOrganization.SINCE), admin);

        Resolution found = resolve(text);

        assertThat(found.kind()).isEqualTo(Kind.GROUP);
        assertThat(found.unitIds()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void followsMergedUnitsToTheirSuccessorFromTheNextDayOn() {
        long planning = unit("Sở Kế hoạch và Đầu tư", "KHĐT");
        long finance = unit("Sở Tài chính", null);
        units.merge(planning, finance, LocalDate.of(2025, 2, 28), admin);

        assertThat(names.resolve(agency.id(), "Sở KHĐT", LocalDate.of(2025, 2, 28))
                        .unitIds())
                .containsExactly(planning);
        Resolution after = names.resolve(agency.id(), "Sở KHĐT", LocalDate.of(2025, 3, 1));
        assertThat(after.unitIds()).containsExactly(finance);
        assertThat(after.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.arguments())
                        .containsExactly("Sở Kế hoạch và Đầu tư", "28/02/2025", "Sở Tài chính"));
    }

    @Test
    void followsChainsOfMergers() {
        long first = unit("Phòng Một", null);
        long second = unit("Phòng Hai", null);
        long third = unit("Phòng Ba", null);
        units.merge(first, second, LocalDate.of(2024, 6, 30), admin);
        units.merge(second, third, LocalDate.of(2025, 6, 30), admin);

        assertThat(resolve("Phòng Một").unitIds()).containsExactly(third);
        assertThat(names.resolve(agency.id(), "Phòng Một", LocalDate.of(2025, 1, 1))
                        .unitIds())
                .containsExactly(second);
    }

    @Test
    void replacesMergedMembersOfAGroup() {
        long first = unit("Phòng Một", null);
        long second = unit("Phòng Hai", null);
        naming.defineGroup(agency.id(), "Các phòng nghiên cứu", List.of(first, second), TestOrganization.SINCE, admin);
        units.merge(first, second, LocalDate.of(2025, 6, 30), admin);

        assertThat(resolve("Các phòng nghiên cứu").unitIds()).containsExactly(second);
    }

    @Test
    void stillKnowsTheNameBeforeARename() {
        long unit = unit("Phòng Tổ chức", null);
        units.rename(unit, "Phòng Tổ chức - Nhân sự", "TCNS", admin);

        assertThat(resolve("phòng tổ chức").unitIds()).containsExactly(unit);
        assertThat(resolve("Phòng TCNS").unitIds()).containsExactly(unit);
    }

    @Test
    void givesAReusedNameToTheUnitThatBearsItOnTheDay() {
        long old = unit("Phòng Tổng hợp", null);
        units.close(old, LocalDate.of(2025, 6, 30), admin);
        long later = units.add(
                new NewUnit(agency.id(), null, null, "Phòng Tổng hợp", null, LocalDate.of(2025, 7, 1)), admin);

        assertThat(names.resolve(agency.id(), "Phòng Tổng hợp", LocalDate.of(2025, 6, 30))
                        .unitIds())
                .containsExactly(old);
        assertThat(resolve("Phòng Tổng hợp").unitIds()).containsExactly(later);
    }

    @Test
    void saysThatAUnitEndedWithoutSuccessor() {
        long unit = unit("Phòng Thi đua", null);
        units.close(unit, LocalDate.of(2025, 6, 30), admin);

        Resolution found = resolve("Phòng Thi đua");

        assertThat(found.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(found.notes()).extracting(Resolution.Note::key).containsExactly("organization.note.ended");
    }

    @Test
    void doesNotChooseBetweenTwoUnitsOfOneName() {
        long upper = unit("Chi cục A", null);
        long other = unit("Chi cục B", null);
        units.add(new NewUnit(agency.id(), upper, null, "Phòng Hành chính", null, TestOrganization.SINCE), admin);
        units.add(new NewUnit(agency.id(), other, null, "Phòng Hành chính", null, TestOrganization.SINCE), admin);

        Resolution found = resolve("Phòng Hành chính");

        assertThat(found.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(found.notes()).extracting(Resolution.Note::key).containsExactly("organization.note.ambiguous");
        assertThat(found.suggestions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HĐND tỉnh Lâm Đồng", "hội đồng nhân dân tỉnh lâm đồng"})
    void knowsBodiesOutside(String text) {
        naming.addExternal(agency.id(), "Hội đồng nhân dân tỉnh Lâm Đồng", admin);

        assertThat(resolve(text).kind()).isEqualTo(Kind.EXTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bộ Nội vụ", "Chính phủ", "VCCI", "Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)"})
    void knowsNationalBodiesEverywhere(String text) {
        assertThat(resolve(text).kind()).isEqualTo(Kind.EXTERNAL);
        assertThat(resolve(text).unitIds()).isEmpty();
    }

    @Test
    void suggestsWhatLooksLikeAnUnknownName() {
        long planning = unit("Phòng Kế hoạch - Tổng hợp", null);
        unit("Trung tâm Tin học", null);

        Resolution found = resolve("Phòng Kế hoạch tổng hợp và Dự án");

        assertThat(found.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(found.suggestions().get(0).unitId()).isEqualTo(planning);
        assertThat(found.suggestions()).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "…",
                "()",
                "<script>alert(1)</script>",
                "'; drop table unit; --",
                "có liên quan",
                "các",
                ", và ;"
            })
    void neverFailsOnWhatIsNoName(String text) {
        assertThat(resolve(text).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void answersOverlongTextsInTime() {
        assertThat(resolve("Sở A, và ".repeat(50_000)).known()).isFalse();
        assertThat(resolve(null).known()).isFalse();
    }

    @Test
    void remembersWhatPeopleSayANameMeans() {
        long unit = unit("Phòng Hành chính - Tổng hợp", null);
        long other = unit("Phòng Khác", null);

        names.rememberAlias(agency.id(), "Bộ phận văn phòng", unit, agency.coordinator());
        assertThat(resolve("bộ phận Văn phòng").unitIds()).containsExactly(unit);
        names.rememberAlias(agency.id(), "Bộ phận văn phòng", other, admin);
        assertThat(resolve("Bộ phận văn phòng").unitIds()).containsExactly(other);
        long group = naming.defineGroup(agency.id(), "Tổ chỉ đạo", List.of(unit), TestOrganization.SINCE, admin);
        names.rememberGroupAlias(agency.id(), "Bộ phận văn phòng", group, admin);
        assertThat(resolve("Bộ phận văn phòng").groupId()).isEqualTo(group);
    }

    @Test
    void refusesAliasesFromOthersAndForUnitsOfOthers() {
        long unit = unit("Phòng Một", null);
        TestAgency other = test.agency("HCTH");

        assertThatThrownBy(() -> names.rememberAlias(agency.id(), "P1", unit, agency.clerk()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> names.rememberAlias(agency.id(), "P1", unit, other.coordinator()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> names.rememberAlias(agency.id(), "P1", other.unit("HCTH"), admin))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> names.rememberAlias(agency.id(), "…", unit, admin))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void knowsAnAgencyBelowAsAUnit() {
        TestAgency below = test.below(agency, "HCTH");

        Resolution found = resolve("cơ quan " + below.id());

        assertThat(found.kind()).isEqualTo(Kind.UNIT);
        assertThat(found.unitIds()).doesNotContain(below.wholeUnit());
    }

    private long unit(String name, String code) {
        return units.add(new NewUnit(agency.id(), null, code, name, null, TestOrganization.SINCE), admin);
    }

    private Resolution resolve(String text) {
        return names.resolve(agency.id(), text, DAY);
    }
}
