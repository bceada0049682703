package vn.cchc.plan.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.GoalContent;

/** Phrases of plans and what they ask for. */
class GoalReaderTest {

    private final GoalReader reader = new GoalReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Tối thiểu 20% thông tin phải khai báo được cắt giảm | Thông tin phải khai báo được cắt giảm | AT_LEAST | 20%
            100% người dân tại Bộ phận Một cửa được định danh, xác thực điện tử | Người dân tại Bộ phận Một cửa được định danh, xác thực điện tử | AT_LEAST | 100%
            Tỷ lệ giao dịch thanh toán trực tuyến đạt trên 70% | Tỷ lệ giao dịch thanh toán trực tuyến | GREATER_THAN | 70%
            Mức độ hài lòng của người dân đối với cơ quan hành chính đạt trên 90% | Mức độ hài lòng của người dân đối với cơ quan hành chính | GREATER_THAN | 90%
            Giảm 15% đầu mối bên trong | Đầu mối bên trong | REDUCTION | 15%
            Đầu mối bên trong các cơ quan giảm tối thiểu 15% | Đầu mối bên trong các cơ quan | REDUCTION | 15%
            Tổ chức ít nhất 02 lần/năm đối thoại giữa lãnh đạo tỉnh và doanh nghiệp | Tổ chức đối thoại giữa lãnh đạo tỉnh và doanh nghiệp | AT_LEAST | 2 lần/năm
            Đối thoại giữa lãnh đạo tỉnh và doanh nghiệp ít nhất 02 lần/năm | Đối thoại giữa lãnh đạo tỉnh và doanh nghiệp | AT_LEAST | 2 lần/năm
            10 cơ quan hành chính ở 03 cấp áp dụng thử nghiệm | Cơ quan hành chính ở 03 cấp áp dụng thử nghiệm | EQUAL | 10 cơ quan
            Phấn đấu 95% cán bộ, công chức đạt chuẩn theo vị trí việc làm | Cán bộ, công chức đạt chuẩn theo vị trí việc làm | AT_LEAST | 95%
            Thời gian giải quyết không quá 2,5 ngày làm việc mỗi hồ sơ | Thời gian giải quyết | AT_MOST | 2,5 ngày làm việc
            Tỷ lệ hồ sơ quá hạn dưới 1,5% | Tỷ lệ hồ sơ quá hạn | LESS_THAN | 1,5%
            Số hồ sơ tiếp nhận trực tuyến tối thiểu 4.608 hồ sơ | Số hồ sơ tiếp nhận trực tuyến | AT_LEAST | 4.608 hồ sơ
            Tỷ lệ hồ sơ trực tuyến ≥ 80,53% | Tỷ lệ hồ sơ trực tuyến | AT_LEAST | 80,53%
            Tỷ lệ đơn vị tự chủ đạt 40 - 50% | Tỷ lệ đơn vị tự chủ | BETWEEN | 40 – 50%
            Chủ động rà soát tổ chức bộ máy, bảo đảm giảm 15% đầu mối bên trong | Đầu mối bên trong | REDUCTION | 15%
            Đầu mối bên trong các cơ quan giảm 15% so với năm 2024 | Đầu mối bên trong các cơ quan | REDUCTION | 15%
            Đẩy mạnh thanh toán trực tuyến, trong đó, tỷ lệ giao dịch đạt trên 70% | Tỷ lệ giao dịch | GREATER_THAN | 70%
            Biên chế giảm 16 - 18% | Biên chế | REDUCTION | 16 – 18%
            Tăng trưởng số lượt truy cập từ 8 đến 10% | Tăng trưởng số lượt truy cập | BETWEEN | 8 – 10%
            Duyệt phương án đơn giản hóa tối thiểu 20% thủ tục nội bộ | Duyệt phương án đơn giản hóa thủ tục nội bộ | AT_LEAST | 20%
            Mức độ hài lòng đạt từ 90% trở lên | Mức độ hài lòng | AT_LEAST | 90%
            """)
    void readsWhatThePhraseAsks(String phrase, String indicator, String comparator, String value) {
        GoalContent goal = only(phrase);

        assertThat(goal.comparator()).as(phrase).hasToString(comparator);
        assertThat(goal.valueText()).as(phrase).isEqualTo(value);
        assertThat(goal.indicator()).isEqualTo(indicator);
    }

    @Test
    void aRankingOfSeveralIndicesIsSeveralGoals() {
        assertThat(reader.read("Chỉ số PAR Index, PCI, PAPI và DTI nằm trong nhóm 25 địa phương dẫn đầu cả nước"))
                .extracting(found -> found.goal().indicator() + " "
                        + found.goal().comparator() + " " + found.goal().valueText())
                .containsExactly(
                        "Chỉ số PAR Index RANK 25 địa phương",
                        "Chỉ số PCI RANK 25 địa phương",
                        "Chỉ số PAPI RANK 25 địa phương",
                        "Chỉ số DTI RANK 25 địa phương");
    }

    @Test
    void whatIsSaidBeforeTheNamesOfIndicesIsLeftOut() {
        assertThat(reader.read(
                        "Duy trì các Chỉ số của tỉnh: Cải cách hành chính (PAR Index), Hiệu quả Quản trị và Hành chính công (PAPI) nằm trong"
                                + " nhóm 25 tỉnh, thành phố dẫn đầu"))
                .extracting(found -> found.goal().indicator())
                .containsExactly(
                        "Chỉ số Cải cách hành chính (PAR Index)", "Chỉ số Hiệu quả Quản trị và Hành chính công (PAPI)");
    }

    @Test
    void aSentenceThatGoesOnInTheNextLineIsOne() {
        assertThat(reader.read(
                        "Mức độ hài lòng đối với cơ quan hành chính\nđạt trên 90%, đối với đơn vị sự nghiệp đạt\n"
                                + "trên 85%"))
                .extracting(
                        found -> found.goal().indicator() + " " + found.goal().valueText())
                .containsExactly(
                        "Mức độ hài lòng đối với cơ quan hành chính 90%",
                        "Mức độ hài lòng đối với đơn vị sự nghiệp 85%");
    }

    @Test
    void severalFiguresOfOneSentenceAreSeveralGoals() {
        assertThat(
                        reader.read(
                                "100% thủ tục đủ điều kiện được thanh toán trực tuyến, tỷ lệ giao dịch trực tuyến đạt trên 70%."))
                .extracting(found -> found.goal().indicator())
                .containsExactly("Thủ tục đủ điều kiện được thanh toán trực tuyến", "Tỷ lệ giao dịch trực tuyến");
    }

    @Test
    void aListIsReadPointByPointAndNothingTwice() {
        List<GoalReader.Found> found = reader.read("""
                a) 100% hồ sơ, kết quả được số hóa;
                b) Mức độ hài lòng đạt trên 90%.
                - 100% hồ sơ, kết quả được số hóa
                """);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).words()).isEqualTo("100% hồ sơ, kết quả được số hóa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sơ kết 05 năm thực hiện Chương trình tổng thể giai đoạn 2021 - 2025",
                "Xây dựng kế hoạch giai đoạn 2026-2030",
                "Thực hiện Quyết định số 348/QĐ-UBND ngày 14/02/2025 của Ủy ban nhân dân tỉnh",
                "Hoàn thành trong Quý I/2026, chậm nhất tháng 12/2026",
                "Theo Điều 15 Nghị định 30/2020/NĐ-CP",
                "Triển khai ở 03 cấp",
                "",
                "%%% - – 5 %  ",
            })
    void whatIsNoGoalIsLeftAlone(String phrase) {
        assertThat(reader.read(phrase)).isEmpty();
    }

    @Test
    void hostileTextCostsNoTime() {
        assertThat(reader.read("giảm ".repeat(20_000) + "1.".repeat(20_000))).isEmpty();
        assertThat(reader.read(null)).isEmpty();
    }

    private GoalContent only(String phrase) {
        List<GoalReader.Found> found = reader.read(phrase);
        assertThat(found).as(phrase).hasSize(1);
        return found.get(0).goal();
    }
}
