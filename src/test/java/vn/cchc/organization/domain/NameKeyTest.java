package vn.cchc.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a name count as one. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Nội vụ | SỞ NỘI VỤ
            Ủy ban nhân dân tỉnh | Uỷ ban nhân dân tỉnh
            Ủy ban nhân dân tỉnh | UBND tỉnh
            Tỉnh Khánh Hòa | tỉnh Khánh Hoà
            Phòng Thủy lợi | Phòng Thuỷ lợi
            Phòng Hành chính - Tổng hợp | Phòng Hành chính – Tổng hợp
            Phòng Hành chính - Tổng hợp | Phòng  Hành chính   Tổng hợp.
            Trung tâm Tin học & Công báo | Trung tâm Tin học và Công báo
            Sở Văn hóa, Thể thao và Du lịch | Sở Văn hoá - Thể thao - Du lịch
            VP UBND tỉnh | Văn phòng Ủy ban nhân dân tỉnh
            Văn phòng HĐND tỉnh | Văn phòng Hội đồng nhân dân tỉnh
            Đài Phát thanh | Ðài Phát thanh
            Sở Nội vụ | "Sở Nội vụ";
            """)
    void isTheSameForSpellingsOfOneName(String name, String other) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(name)).isNotEmpty();
    }

    @Test
    void doesNotDependOnComposition() {
        String name = "Ủy ban nhân dân tỉnh Khánh Hòa, Sở Giáo dục và Đào tạo";

        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Phòng Tư pháp,Phòng Tư phạp", "Tổ 1,Tổ 2", "Sở Y tế,Sở Y tể", "Phòng Kế hoạch,Phòng Kê hoạch"})
    void tellsDifferentNamesApart(String name, String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(name));
    }

    @Test
    void isEmptyWhereNothingIsNamed() {
        assertThat(NameKey.of(" - … (;) ")).isEmpty();
    }
}
