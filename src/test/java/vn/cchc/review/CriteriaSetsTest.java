package vn.cchc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.review.ReviewDesk.criterion;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.document.Samples;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Criteria by hand and from Excel: what is wrong is told line by line, and what is in use never changes. */
@CchcTest
class CriteriaSetsTest {

    private static final Object[] HEAD = {
        "Mã", "Nội dung tiêu chí", "Điểm tối đa", "Cách chấm", "Dữ liệu tính điểm", "Tài liệu kiểm chứng"
    };

    @Autowired
    private TestOrganization organization;

    @Autowired
    private CriteriaSets sets;

    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = organization.agency("HCTH", "TCKT");
    }

    @Test
    void aWorkbookBecomesADraftWithHeadingsSummedUp() {
        long set = importRows(
                HEAD,
                new Object[] {"1", "Chỉ đạo", null, null, null, null},
                new Object[] {"1.1", "Đúng hạn", 7.5, "Tự động", "nhiem vu dung han", null},
                new Object[] {"1.2", "Sáng kiến", "2,5", "Tự chấm", null, "Quyết định"},
                new Object[] {null, null, null, null, null, null},
                new Object[] {"2", "Hài lòng", "=2+3", "KHẢO SÁT", null, null});

        CriteriaSetView view = as(agency.coordinator(), () -> sets.readable(set));
        assertThat(view.total()).isEqualByComparingTo("15");
        assertThat(view.state()).isEqualTo(CriteriaState.DRAFT);
        assertThat(view.sourceFile()).isEqualTo("tieu-chi.xlsx");
        List<CriterionView> criteria = sets.criteria(set);
        assertThat(criteria).extracting(CriterionView::code).containsExactly("1", "1.1", "1.2", "2");
        assertThat(criteria.get(0).heading()).isTrue();
        assertThat(criteria.get(0).maxScore()).isEqualByComparingTo("10");
        assertThat(criteria.get(1).fact()).isEqualTo(ScoringFact.TASKS_ON_TIME);
        assertThat(criteria.get(1).parentId()).isEqualTo(criteria.get(0).id());
        assertThat(criteria.get(2).evidence()).isEqualTo("Quyết định");
        assertThat(sets.problems(set)).isEmpty();
    }

    @Test
    void everyBadLineIsNamedAndNothingIsStored() {
        assertThatThrownBy(() -> importRows(
                        HEAD,
                        new Object[] {"1", "Chỉ đạo", "bảy", null, null, null},
                        new Object[] {"1.1", "", 5, "Tự chấm", null, null},
                        new Object[] {"1.2", "Tự động thiếu dữ liệu", 5, "Tự động", null, null},
                        new Object[] {"1.3", "Cách lạ", 5, "Bốc thăm", null, null},
                        new Object[] {"1.1", "Trùng mã", -2, "Tự chấm", null, null}))
                .isInstanceOfSatisfying(
                        FaultyCriteria.class,
                        faulty -> assertThat(faulty.problems().stream().map(sets::sentence))
                                .containsExactlyInAnyOrder(
                                        "Dòng 2: Điểm tối đa “bảy” không phải là số đúng dạng, ví dụ 7,5.",
                                        "Dòng 3: Chưa ghi nội dung tiêu chí.",
                                        "Dòng 4: Tiêu chí chấm tự động phải chọn dữ liệu để tính điểm.",
                                        "Dòng 5: Cách chấm “Bốc thăm” không có. Chọn một trong: Tự động; Tự chấm; Khảo sát.",
                                        "Dòng 6: Mã 1.1 đã có ở dòng khác.",
                                        "Dòng 6: Điểm tối đa phải lớn hơn 0 và không quá 500, đang ghi -2."));
        assertThatThrownBy(() -> importRows(
                        HEAD,
                        new Object[] {"1", "Chỉ đạo", 10, null, null, null},
                        new Object[] {"1.1", "Một", 4, "Tự chấm", null, null},
                        new Object[] {"1.2", "Hai", 5, "Tự chấm", null, null},
                        new Object[] {"3.1", "Không cấp trên", 5, "Tự chấm", null, null},
                        new Object[] {"4", "Không cách chấm", 5, null, null, null}))
                .isInstanceOfSatisfying(
                        FaultyCriteria.class,
                        faulty -> assertThat(faulty.problems().stream().map(sets::sentence))
                                .containsExactly(
                                        "Dòng 2: Điểm tối đa là 10 nhưng các tiêu chí thành phần cộng lại được 9.",
                                        "Dòng 5: Không có tiêu chí 3 ở cấp trên.",
                                        "Dòng 6: Chưa chọn cách chấm."));
        assertThat(as(agency.coordinator(), () -> sets.list(PageRequest.of(0, 10)))
                        .getTotalElements())
                .isZero();
    }

    @Test
    void hostileAndForeignFilesAreRefused() {
        assertThatThrownBy(() -> importFile("a.xlsx", new byte[0])).hasMessage("review.import.empty");
        assertThatThrownBy(() -> importFile("a.docx", Samples.docx("x"))).hasMessage("review.import.not-excel");
        assertThatThrownBy(() -> importFile("a.xlsx", Samples.docx("x"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importFile("a.xlsx", "không phải zip".getBytes()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importFile("a.xlsx", Samples.zip(Map.of("x", "y"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> importFile("a.xlsx", Samples.xlsx())).hasMessage("review.import.no-table");
        assertThatThrownBy(() -> importFile("a.xlsx", new byte[3 * 1024 * 1024]))
                .hasMessage("review.import.too-large");
        assertThatThrownBy(() -> importFile("a.xlsx", Samples.zip(Map.of("xl/b", "0".repeat(13 * 1024 * 1024)))))
                .hasMessage("review.import.too-large");
        assertThatThrownBy(() -> importFile(
                        "a.xlsx",
                        Samples.zip(Map.of(
                                "[Content_Types].xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"))))
                .isInstanceOf(Refusal.class);
        assertThat(as(agency.coordinator(), () -> sets.list(PageRequest.of(0, 10)))
                        .getTotalElements())
                .isZero();
    }

    @Test
    void theTemplateIsReadBackOnceItIsFilledIn() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sets.template()));
                var bytes = new ByteArrayOutputStream()) {
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellValue("Một tiêu chí");
            row.createCell(2).setCellValue(4);
            row.createCell(3).setCellValue("Tự chấm");
            workbook.write(bytes);
            long set = importFile("mau.xlsx", bytes.toByteArray());
            assertThat(sets.criteria(set)).hasSize(1);
        }
        assertThatThrownBy(() -> importFile("mau.xlsx", sets.template())).hasMessage("review.criteria.problem.none");
    }

    @Test
    void onlyACompleteSetComesIntoForceAndThenNeverChanges() {
        long set = as(agency.coordinator(), () -> sets.draft(agency.id(), 2026, "Bộ tiêu chí"));
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> sets.putInForce(set)))
                .isInstanceOf(Refusal.class);
        write(set, criterion("1", "10", null));
        write(set, criterion("1.1", "4", CriterionKind.SELF));
        assertThat(sets.problems(set))
                .containsExactly("Tiêu chí 1: Điểm tối đa là 10 nhưng các tiêu chí thành phần cộng lại được 4.");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> sets.putInForce(set)))
                .hasMessage("review.criteria.problem");
        write(set, criterion("1.2", "6", CriterionKind.SURVEY));
        doAs(agency.coordinator(), () -> sets.putInForce(set));
        assertThat(sets.view(set).state()).isEqualTo(CriteriaState.IN_FORCE);

        long first = sets.criteria(set).get(1).id();
        assertThatThrownBy(() -> write(set, criterion("2", "1", CriterionKind.SELF)))
                .hasMessage("review.refusal.criteria-in-use");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> sets.remove(set, first)))
                .hasMessage("review.refusal.criteria-in-use");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> sets.rename(set, "Tên khác")))
                .hasMessage("review.refusal.criteria-in-use");
        assertThatThrownBy(() -> doAs(agency.coordinator(), () -> sets.discard(set)))
                .hasMessage("review.refusal.criteria-in-use");

        long next = as(agency.coordinator(), () -> sets.copy(set, 2026));
        assertThat(sets.view(next).edition()).isEqualTo(2);
        doAs(agency.coordinator(), () -> sets.putInForce(next));
        assertThat(sets.view(set).state()).isEqualTo(CriteriaState.REPLACED);
    }

    @ParameterizedTest
    @CsvSource({"'',10", "'a b',10", "1..2,10", "1.2.3.4.5.6,10", "9,0", "9,501", "9,''"})
    void aLineThatIsNotRightByItselfIsRefused(String code, String max) {
        long set = as(agency.coordinator(), () -> sets.draft(agency.id(), 2026, "Bộ tiêu chí"));
        assertThatThrownBy(() -> write(set, criterion(code, max.isEmpty() ? null : max, CriterionKind.SELF)))
                .hasMessage("review.criteria.problem");
    }

    @Test
    void codesAreOrderedAsPeopleCount() {
        long set = as(agency.coordinator(), () -> sets.draft(agency.id(), 2026, "Bộ tiêu chí"));
        for (String code : List.of("X", "II.10", "IX", "II.9", "II", "I")) {
            write(set, criterion(code, "1", CriterionKind.SELF));
        }
        assertThat(sets.criteria(set))
                .extracting(CriterionView::code)
                .containsExactly("I", "II", "II.9", "II.10", "IX", "X");
    }

    @Test
    void onlyCoordinatorsWriteAndOnlyTheAgencyReads() {
        long set = as(agency.coordinator(), () -> sets.draft(agency.id(), 2026, "Bộ tiêu chí"));
        TestAgency other = organization.agency("HCTH");
        assertThat(as(agency.officer("HCTH"), () -> sets.readable(set).title())).isEqualTo("Bộ tiêu chí");
        assertThatThrownBy(() -> doAs(agency.head("HCTH"), () -> sets.rename(set, "x")))
                .hasMessage("review.refusal.not-coordinator");
        assertThatThrownBy(() -> as(agency.leader(), () -> sets.draft(agency.id(), 2026, "x")))
                .hasMessage("review.refusal.not-coordinator");
        assertThatThrownBy(() -> as(other.coordinator(), () -> sets.readable(set)))
                .hasMessage("review.refusal.no-criteria");
        assertThatThrownBy(() -> as(other.coordinator(), () -> sets.draft(agency.id(), 2026, "x")))
                .hasMessage("review.refusal.no-criteria");
    }

    private void write(long set, NewCriterion line) {
        doAs(agency.coordinator(), () -> sets.write(set, null, line));
    }

    private long importFile(String name, byte[] content) {
        return as(agency.coordinator(), () -> sets.importFile(agency.id(), 2026, "Bộ tiêu chí", name, content));
    }

    private long importRows(Object[]... rows) {
        return importFile("tieu-chi.xlsx", workbook(rows));
    }

    /** A workbook with these cells; a text that begins with = is a formula with its value. */
    static byte[] workbook(Object[]... rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Bộ tiêu chí");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    Object value = rows[i][column];
                    if (value instanceof Number number) {
                        row.createCell(column).setCellValue(number.doubleValue());
                    } else if (value != null && value.toString().startsWith("=")) {
                        row.createCell(column).setCellFormula(value.toString().substring(1));
                    } else if (value != null) {
                        row.createCell(column).setCellValue(value.toString());
                    }
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
