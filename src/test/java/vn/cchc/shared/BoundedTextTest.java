package vn.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Text of fields with a length. */
class BoundedTextTest {

    private static final String LONG = "too-long";
    private static final String MISSING = "missing";

    @Test
    void composesLettersAndKeepsLines() {
        String typed = Normalizer.normalize("  Đã sửa\r\nquy\u0000 trình\t1\u0007 ", Normalizer.Form.NFD);

        assertThat(BoundedText.optional(typed, 40, LONG)).isEqualTo("Đã sửa\nquy  trình\t1");
    }

    @Test
    void countsWhatIsKept() {
        String decomposed = Normalizer.normalize("ộộộ", Normalizer.Form.NFD);

        assertThat(BoundedText.required(decomposed + "   ", 3, LONG, MISSING)).hasSize(3);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BoundedText.optional("bốnn", 3, LONG))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(LONG);
                    assertThat(refusal.arguments()).containsExactly(3);
                });
    }

    @Test
    void nothingIsNothing() {
        assertThat(BoundedText.optional(null, 3, LONG)).isEmpty();
        for (String nothing : new String[] {null, "", " \r\n\t", "\u0000\u001b"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> BoundedText.required(nothing, 3, LONG, MISSING))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(MISSING));
        }
    }
}
