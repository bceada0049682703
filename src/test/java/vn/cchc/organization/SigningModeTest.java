package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words above a signature (Nghị định 30/2020/NĐ-CP Điều 13). */
class SigningModeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HEAD | Chủ tịch | | CHỦ TỊCH
            ACTING_HEAD | Phó Chủ tịch | | Q. CHỦ TỊCH
            SIGN_FOR_COLLECTIVE | Chủ tịch | | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
            SIGN_FOR_COLLECTIVE_AS_DEPUTY | Phó Chủ tịch | | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
            SIGN_ON_BEHALF_AS_DEPUTY | Phó Chủ tịch | | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
            SIGN_BY_ORDER | Chánh Văn phòng | | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG
            SIGN_BY_ORDER_AS_DEPUTY | Phó Chánh Văn phòng | Chánh Văn phòng | TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG
            SIGN_BY_AUTHORIZATION | Giám đốc Sở Nội vụ | | TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ
            """)
    void standsAboveTheSignatureAsTheDecreeShows(SigningMode mode, String position, String superior, String block) {
        var agency = new Agency(
                "ubnd",
                "UBND tỉnh",
                "UBND tỉnh",
                "UBND",
                null,
                "Khánh Hòa",
                null,
                true,
                "Ủy ban nhân dân",
                "Chủ tịch",
                LocalDate.EPOCH,
                null);

        assertThat(String.join(" / ", mode.block(agency, position, superior))).isEqualTo(block);
    }
}
