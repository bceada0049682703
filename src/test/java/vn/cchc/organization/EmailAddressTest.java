package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.shared.Refusal;

/** What is kept as an address is one that a mail server can take, and one only. */
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"an.nguyen@tinh.gov.vn", "a+b_c-d@so-noi-vu.tinh.gov.vn", "x@1a.vn", "  an@tinh.gov.vn  "})
    void addressesAreKept(String typed) {
        assertThat(EmailAddress.checked(typed)).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an",
                "an@tinh",
                "an@tinh.",
                "@tinh.gov.vn",
                "an@tinh..vn",
                "an..nguyen@tinh.gov.vn",
                ".an@tinh.gov.vn",
                "an,binh@tinh.gov.vn",
                "an@tinh.gov.vn,binh@tinh.gov.vn",
                "an@tinh.gov.vn;binh@tinh.gov.vn",
                "An <an@tinh.gov.vn>",
                "an:binh@tinh.gov.vn;",
                "(an)@tinh.gov.vn",
                "ăn@tinh.gov.vn",
                "an@tỉnh.vn",
                "an@-tinh.vn",
                "an@tinh.gov.vn\r\nBcc: xau@xau.vn",
                "an@[127.0.0.1]"
            })
    void everythingElseIsRefused(String typed) {
        assertRefused(typed);
    }

    @Test
    void longerThanMailServersTakeIsRefused() {
        assertRefused("a@" + "b".repeat(60).concat(".").repeat(5) + "vn");
    }

    @Test
    void noneIsNone() {
        assertThat(EmailAddress.checked(null)).isNull();
        assertThat(EmailAddress.checked("  ")).isNull();
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.checked(typed))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }
}
