package vn.cchc.task.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.DocumentType;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.Issuer;
import vn.cchc.task.ProductKind;

/** The decision table reads the deliverables of real plans as people do. */
class DeliverableKindTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch công tác CCHC năm 2026 | KH",
                "Kế hoạch tổ chức hội nghị tổng kết công tác năm | KH",
                "Thông báo lịch kiểm tra | TB",
                "Báo cáo kết quả của Tổ kiểm tra | BC",
                "Thông báo kết luận kết quả kiểm tra hoặc văn bản chỉ đạo khắc phục | TB",
                "Bảng tổng hợp kết quả thực hiện các nhiệm vụ tuyên truyền | BC",
                "Quy chế quản lý thực hiện công tác CCHC | QĐ",
                "Quyết định phân công trách nhiệm | QĐ",
                "Đề án vị trí việc làm | ĐA",
                "Xây dựng phương án tự chủ tài chính của Ban | PA",
                "Chương trình thực hành tiết kiệm chống lãng phí năm 2026 | CTr",
                "Danh mục hồ sơ cơ quan | QĐ",
                "- Kế hoạch - Các hội nghị tập huấn | KH",
                "Công văn/Báo cáo kết quả rà soát văn bản QPPL | CV",
                "Văn bản chỉ đạo | CV",
                "Văn bản Hướng dẫn đánh giá, phân loại CBCCVC | HD",
                "Tờ trình, đề án, quyết định | TTr",
            })
    void documentsHaveTheirType(String product, String type) {
        Map<String, Object> row = decide(product, false);
        assertThat(row)
                .containsEntry("kind", "DOCUMENT")
                .containsEntry("documentType", type)
                .containsEntry("issuer", "OWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội nghị tổng kết | MINUTES",
                "Hội nghị, tập huấn | PICTURE",
                "Lồng ghép trong các cuộc họp thường kỳ của đơn vị. | MINUTES",
                "Đăng tin bài | LINK",
                "Đăng tải các quyết định công khai ngân sách trên Trang thông tin điện tử | LINK",
                "Công khai đường dây nóng; quy trình tiếp nhận, xử lý phản ánh | LINK",
                "Duy trì trang thông tin điện tử (website) | LINK",
                "Phần mềm được triển khai | MINUTES",
                "Cổng Thông tin điện tử được nâng cấp | LINK",
            })
    void otherThingsAreShownByEvidenceOfTheirKind(String product, EvidenceKind accepted) {
        Map<String, Object> row = decide(product, false);
        assertThat(row).containsEntry("kind", "OTHER");
        assertThat(EvidenceKind.of((String) row.get("evidence"))).contains(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định của UBND tỉnh",
        "Quyết định của Chủ tịch UBND tỉnh",
        "Kế hoạch được UBND tỉnh ban hành",
        "Chương trình được UBND tỉnh phê duyệt",
        "Các văn bản của Ủy ban nhân dân tỉnh"
    })
    void whatTheProvinceIssuesIsItsOwnThereAndSubmittedFromBelow(String product) {
        assertThat(decide(product, false)).containsEntry("issuer", "SUPERIOR").containsEntry("documentType", "TTr");
        assertThat(decide(product, true)).containsEntry("issuer", "OWN").containsEntry("kind", "DOCUMENT");
    }

    @Test
    void theCouncilDecidesItsResolutionsWhoeverSubmits() {
        assertThat(decide("Nghị quyết của HĐND tỉnh", true)).containsEntry("issuer", "SUPERIOR");
    }

    @Test
    void whatNobodyKnowsIsShownByAnyEvidence() {
        Map<String, Object> row = decide("Bố trí viên chức đạt chuẩn", false);
        assertThat(row).containsEntry("kind", "OTHER");
        assertThat(EvidenceKind.of((String) row.get("evidence"))).containsExactly(EvidenceKind.values());
    }

    @Test
    void everyAnswerIsOneThatTheProgramKnows() {
        for (String product : new String[] {"", "Quyết định", "x\"y", "Hội nghị"}) {
            Map<String, Object> row = decide(product, false);
            assertThat(ProductKind.valueOf((String) row.get("kind"))).isNotNull();
            assertThat(Issuer.valueOf((String) row.get("issuer"))).isNotNull();
            if (row.get("kind").equals("DOCUMENT")) {
                assertThat(DocumentType.ofCode((String) row.get("documentType")))
                        .isPresent();
            }
        }
    }

    private static Map<String, Object> decide(String product, boolean province) {
        return ENGINE.evaluateDecisionTable(TABLE, Map.of("product", OpenItem.key(product), "province", province))
                .getSingleResult()
                .getEntryMap();
    }

    private static DmnDecision table() {
        try (InputStream file = Files.newInputStream(Path.of("bpmn/deliverable-kind.dmn"))) {
            return ENGINE.parseDecision("deliverable-kind", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
