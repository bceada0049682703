package vn.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writing habits may and may not change in the keys by which Vietnamese texts are compared. */
class TextKeyTest {

    @ParameterizedTest
    @CsvSource({
        "hoà bình, hòa bình",
        "Thuỷ lợi, THỦY LỢI",
        "uỷ ban, ủy ban",
        "toả sáng, tỏa sáng",
        "loè, lòe",
        "quý IV, qúy iv",
        "quỹ, qũy",
        "khoẻ, khỏe",
        "hoàn thành, hòan thành",
        "Ðà Nẵng, đà nẵng",
        "2025 – 2030, 2025 - 2030",
        "giai đoạn 1 — 2, giai đoạn 1 − 2"
    })
    void isTheSameForSpellingsOfOneText(String text, String other) {
        assertThat(TextKey.of(text)).isEqualTo(TextKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân tỉnh Khánh Hoà", "NGHIỆP VỤ, quý III/2026", "Đẩy mạnh chuyển đổi số"})
    void doesNotDependOnComposition(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);

        assertThat(TextKey.of(decomposed)).isEqualTo(TextKey.of(text)).hasSameSizeAs(text);
        assertThat(TextKey.bare(decomposed)).isEqualTo(TextKey.bare(text));
    }

    @ParameterizedTest
    @CsvSource({"tư, từ", "mua, mưa", "hòa, họa", "quý, quy", "kê hoạch, kế hoạch", "da, đa", "quý, quí", "bảo, bão"})
    void tellsDifferentWordsApart(String word, String other) {
        assertThat(TextKey.of(word)).isNotEqualTo(TextKey.of(other));
    }

    @Test
    void theKeyOfAKeyIsItself() {
        String key = TextKey.of("Uỷ ban nhân dân TỈNH – khoá XV, giữa kỳ");

        assertThat(TextKey.of(key)).isEqualTo(key);
    }

    @Test
    void keepsEveryPlaceOfTheText() {
        String text = "  (Sở) Y tế;\tUỷ ban… 1/3 – 😀 İ hoà";

        assertThat(TextKey.of(text)).hasSameSizeAs(text).startsWith("  (sở) y tế;\tủy ban… 1/3 - 😀 ");
    }

    @Test
    void movesToneMarksOnlyAmongVowelsThatStandTogether() {
        assertThat(TextKey.of("hoàbình nghiệp tiên tiến")).isEqualTo("hòabình nghịêp tiên tíên");
    }

    @Test
    void theBareKeyHoldsNothingButWords() {
        assertThat(TextKey.bare(" Đơn vị: “Phòng HĐND–Ðối ngoại”, số 3. "))
                .isEqualTo("don vi phong hdnd doi ngoai so 3");
        assertThat(TextKey.bare(" – …")).isEmpty();
        assertThat(TextKey.bare("")).isEmpty();
    }
}
