package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads and who coordinates, in the words of real plans. */
class AssignmentReaderTest {

    private final AssignmentReader reader = new AssignmentReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            nullValues = "-",
            value = {
                "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp và các cơ quan có liên quan | Sở Nội vụ | Sở Tư pháp; các cơ quan có liên quan",
                "Chủ trì: Phòng HCTH ¶ Các phòng chuyên môn phối hợp | Phòng HCTH | Các phòng chuyên môn",
                "Chủ trì: Phòng HCTH Các phòng chuyên môn phối hợp | Phòng HCTH | Các phòng chuyên môn",
                "Chủ trì: Phòng HCTH Phòng TCKT phối hợp | Phòng HCTH | Phòng TCKT",
                "Chủ trì: Phòng HCTH ¶ phòng TCKT phối hợp | Phòng HCTH | phòng TCKT",
                "Chủ trì: ¶ Phòng HCTH ¶ Phối hợp: ¶ - Phòng TCKT ¶ - Phòng QLDA | Phòng HCTH | Phòng TCKT; Phòng QLDA",
                "C h ủ t r ì : P h ò n g H C T H tiến hành rà soát | Phòng HCTH | -",
                "Chủ trì: Phòng HCTH; phối hợp: các phòng chuyên môn | Phòng HCTH | các phòng chuyên môn",
                "Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Sở Nội vụ, Sở Tài chính | Sở Y tế | Sở Nội vụ; Sở Tài chính",
                "Chủ trì: Phòng HCTH phối hợp phòng TCKT tiến hành rà soát | Phòng HCTH | phòng TCKT",
                "Chủ trì: Phòng HCTH chủ trì, xây dựng kế hoạch | Phòng HCTH | -",
                "Sở Nội vụ chủ trì, Sở Tài chính phối hợp | Sở Nội vụ | Sở Tài chính",
                "Giao Sở Nội vụ chủ trì; các sở, ban, ngành phối hợp | Sở Nội vụ | các sở, ban, ngành",
                "Sở Nội vụ (chủ trì), Sở Tư pháp, Sở Tài chính (phối hợp) | Sở Nội vụ | Sở Tư pháp; Sở Tài chính",
                "Các Sở Giáo dục và Đào tạo, Y tế, Lao động, Thương binh và Xã hội, Văn hóa và Thể thao xây dựng Đề án | Sở Giáo dục và Đào tạo; Sở Y tế; Sở Lao động, Thương binh và Xã hội; Sở Văn hóa và Thể thao | -",
                "Sở Nội vụ chủ trì, phối hợp với các sở: Tài chính, Khoa học và Công nghệ, Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan | Sở Nội vụ | Sở Tài chính; Sở Khoa học và Công nghệ; Sở Lao động - Thương binh và Xã hội; các cơ quan, tổ chức có liên quan",
                "Sở Thông tin và Truyền thông, Sở Nội vụ, Văn phòng UBND tỉnh và các cơ quan liên quan triển khai theo nội dung được phân công | Sở Thông tin và Truyền thông; Sở Nội vụ; Văn phòng UBND tỉnh; các cơ quan liên quan | -",
                "Sở TTTT tham mưu UBND tỉnh phê duyệt Dự án và tổ chức triển khai | Sở TTTT | -",
                "Thanh tra tỉnh chủ trì phối hợp với Sở Nội vụ | Thanh tra tỉnh | Sở Nội vụ",
                "Giao bà Nguyễn Thị Đào, nhân viên Hành chính theo dõi việc thực hiện | bà Nguyễn Thị Đào, nhân viên Hành chính | -",
                "Sở Kế hoạch và Đầu tư - Thường trực Ban Đổi mới và Phát triển doanh nghiệp tỉnh chủ trì hướng dẫn | Sở Kế hoạch và Đầu tư - Thường trực Ban Đổi mới và Phát triển doanh nghiệp tỉnh | -",
                "- Sở Nội vụ: có ¶ ý kiến thẩm định ¶ - Các sở, ban, ngành chủ trì xây dựng | Các sở, ban, ngành | -",
                "UBND cấp huyện | UBND cấp huyện | -",
                "Các tổ, bộ phận phối hợp thực hiện | - | Các tổ, bộ phận",
                "Hoàn thành đúng hạn | - | -",
            })
    void says_who_leads_and_who_coordinates(String cell, String lead, String coordinating) {
        List<Assignment> roles = reader.read(Arrays.asList(cell.split(" ¶ ")));
        assertThat(units(roles, AssignmentRole.LEAD)).isEqualTo(lead == null ? "" : lead);
        assertThat(units(roles, AssignmentRole.COORDINATE)).isEqualTo(coordinating == null ? "" : coordinating);
    }

    @Test
    void who_is_not_said_to_lead_but_works_leads_with_less_confidence() {
        assertThat(reader.read(List.of("Sở Nội vụ xây dựng kế hoạch")))
                .filteredOn(a -> a.role() == AssignmentRole.LEAD)
                .singleElement()
                .satisfies(a -> assertThat(a.confidence()).isLessThan(0.9));
        assertThat(reader.read(List.of("Sở Nội vụ chủ trì xây dựng kế hoạch")))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.confidence()).isGreaterThan(0.9);
                    assertThat(a.instruction()).isEqualTo("xây dựng kế hoạch");
                });
    }

    @Test
    void tells_appraisal_submission_and_decision_apart() {
        List<Assignment> roles = reader.read(
                List.of("Các cơ quan, đơn vị xây dựng Đề án gửi Sở Nội vụ thẩm định, trình UBND tỉnh phê duyệt"));
        assertThat(units(roles, AssignmentRole.LEAD)).isEqualTo("Các cơ quan, đơn vị");
        assertThat(units(roles, AssignmentRole.DRAFT)).isEqualTo("Các cơ quan, đơn vị");
        assertThat(units(roles, AssignmentRole.APPRAISE)).isEqualTo("Sở Nội vụ");
        assertThat(units(roles, AssignmentRole.SUBMIT)).isEqualTo("Các cơ quan, đơn vị");
        assertThat(units(roles, AssignmentRole.APPROVE)).isEqualTo("UBND tỉnh");
    }

    @Test
    void gives_each_verb_of_a_chain_its_role() {
        List<Assignment> roles = reader.read(
                List.of("- Các sở, ngành triển khai theo Đề án", "- Sở Nội vụ hướng dẫn, đôn đốc và kiểm tra"));
        assertThat(units(roles, AssignmentRole.GUIDE)).isEqualTo("Sở Nội vụ");
        assertThat(units(roles, AssignmentRole.EXPEDITE)).isEqualTo("Sở Nội vụ");
        assertThat(units(reader.read(List.of("Văn phòng UBND tỉnh thẩm tra")), AssignmentRole.VERIFY))
                .isEqualTo("Văn phòng UBND tỉnh");
    }

    @Test
    void names_that_hold_verbs_are_names() {
        List<Assignment> roles = reader.read(List.of("Tổ kiểm tra chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy"));
        assertThat(units(roles, AssignmentRole.LEAD)).isEqualTo("Tổ kiểm tra");
        assertThat(units(roles, AssignmentRole.COORDINATE)).isEqualTo("Ban Tổ chức Tỉnh ủy");
    }

    @Test
    void known_names_are_matched_longest_first() {
        String odd = "Hợp tác xã Xanh, Sạch và Đẹp";
        AssignmentReader knowing = new AssignmentReader(List.of(odd, "Hợp tác xã Xanh"));
        assertThat(knowing.units(List.of("Sở Y tế, " + odd + ", Sở Nội vụ")))
                .containsExactly("Sở Y tế", odd, "Sở Nội vụ");
    }

    @Test
    void commas_and_conjunctions_inside_of_names_do_not_cut() {
        assertThat(reader.units(List.of("Phòng Quản trị - Tài vụ; Trung tâm Tin học & Công báo")))
                .containsExactly("Phòng Quản trị - Tài vụ", "Trung tâm Tin học & Công báo");
        assertThat(reader.units(List.of("Sở Lao động, Thương binh và Xã hội và các phòng, ban, trung tâm,…")))
                .containsExactly("Sở Lao động, Thương binh và Xã hội", "các phòng, ban, trung tâm");
    }

    @Test
    void a_text_without_end_is_not_read() {
        assertThat(reader.read(List.of("Sở Nội vụ chủ trì, ".repeat(5_000)))).isEmpty();
    }

    private static String units(List<Assignment> roles, AssignmentRole role) {
        return roles.stream()
                .filter(a -> a.role() == role)
                .map(Assignment::unitText)
                .collect(Collectors.joining("; "));
    }
}
