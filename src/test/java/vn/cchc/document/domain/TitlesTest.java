package vn.cchc.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.DocumentType;
import vn.cchc.testing.CchcTest;

@CchcTest
class TitlesTest {

    @Autowired
    private Titles titles;

    @Test
    void theTypeIsSaidOnce() {
        assertThat(titles.of(DocumentType.REPORT, "Kết quả rà soát")).isEqualTo("Báo cáo: Kết quả rà soát");
        assertThat(titles.of(DocumentType.REPORT, "BÁO CÁO kết quả rà soát")).isEqualTo("BÁO CÁO kết quả rà soát");
    }
}
