package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.annex.Xlsx.merge;
import static vn.cchc.annex.Xlsx.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel stores in tables, and people's habits with it. */
class XlsxTableTest {

    private static void header(XSSFSheet sheet, int number, int column) {
        row(
                sheet,
                number,
                column,
                "STT",
                "Nội dung",
                "Sản phẩm",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Thời hạn",
                "Kinh phí");
    }

    private static void task(XSSFSheet sheet, int at, Object number, String title, Object deadline, Object budget) {
        row(sheet, at, 0, number, title, "Kế hoạch", "Sở Y tế", "Sở Nội vụ", deadline, budget);
    }

    @Test
    void title_year_and_agency_stand_above_the_table() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            row(sheet, 0, 0, "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA");
            row(sheet, 2, 0, "PHỤ LỤC");
            row(sheet, 3, 0, "NHIỆM VỤ CỤ THỂ");
            row(sheet, 4, 0, "(Kèm theo Kế hoạch cải cách hành chính tỉnh Khánh Hòa năm 2025)");
            header(sheet, 6, 0);
            task(sheet, 7, 1, "Một", "Quý I/2025", null);
        }));
        assertThat(annex.title()).isEqualTo("Kế hoạch Cải cách hành chính tỉnh Khánh Hòa năm 2025");
        assertThat(annex.year()).isEqualTo(2025);
        assertThat(annex.agency()).isEqualTo("Ủy ban nhân dân tỉnh Khánh Hòa");
        assertThat(annex.warnings()).isEmpty();
    }

    @Test
    void another_year_than_the_chosen_one_is_said() {
        byte[] file = Xlsx.sheet(sheet -> {
            row(sheet, 0, 0, "PHỤ LỤC NHIỆM VỤ NĂM 2026");
            header(sheet, 1, 0);
            task(sheet, 2, 1, "Một", "Trong năm", null);
        });
        Annex annex = Reading.of(file, ReadOptions.ofYear(2027));
        assertThat(annex.year()).isEqualTo(2027);
        assertThat(Reading.warnings(annex, 0)).containsExactly("year.mismatch");
        assertThat(Reading.warnings(Reading.of(file, ReadOptions.ofYear(2026)), 0))
                .isEmpty();
    }

    @Test
    void the_plan_may_stand_on_the_second_sheet_from_column_b_and_beside_hidden_ones() {
        Annex annex = Reading.of(Xlsx.of(workbook -> {
            row(workbook.createSheet("Danh mục"), 0, 0, "Đơn vị");
            XSSFSheet plan = workbook.createSheet("PL");
            header(plan, 3, 1);
            row(plan, 4, 1, 1, "Một", "Kế hoạch", "Sở Y tế", null, "Trong năm");
            XSSFSheet old = workbook.createSheet("Cũ");
            header(old, 0, 0);
            task(old, 1, 1, "Năm trước", "2024", null);
            task(old, 2, 2, "Năm trước", "2024", null);
            workbook.setSheetHidden(2, true);
        }));
        assertThat(Reading.tasks(annex)).containsExactly("1 Một");
    }

    @Test
    void another_plan_in_the_workbook_is_not_read_silently() {
        Annex annex = Reading.of(Xlsx.of(workbook -> {
            for (String name : List.of("Phòng A", "Phòng B")) {
                XSSFSheet sheet = workbook.createSheet(name);
                header(sheet, 0, 0);
                task(sheet, 1, 1, name, "Trong năm 2026", null);
            }
        }));
        assertThat(Reading.tasks(annex)).containsExactly("1 Phòng A");
        assertThat(annex.warnings()).anySatisfy(warning -> {
            assertThat(warning.key()).endsWith("table.unread");
            assertThat(warning.args()).containsExactly("Phòng B");
        });
    }

    @Test
    void columns_may_come_in_any_order_under_other_names_with_empty_ones_between() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            row(
                    sheet,
                    0,
                    0,
                    "Cơ quan chủ trì",
                    null,
                    "Thời hạn hoàn thành",
                    "Nội dung công việc",
                    "Minh chứng",
                    "Cơ quan phối hợp",
                    "Số TT",
                    "Dự toán kinh phí (triệu đồng)");
            row(sheet, 1, 0, "Sở Y tế", null, "Tháng 3/2026", "Tập huấn", "Giấy mời", "Sở Nội vụ", 1, 14.5);
        }));
        AnnexRow row = annex.rows().get(0);
        assertThat(row.title()).isEqualTo("Tập huấn");
        assertThat(row.evidence()).isEqualTo("Giấy mời");
        assertThat(row.lead()).containsExactly("Sở Y tế");
        assertThat(row.coordinating()).containsExactly("Sở Nội vụ");
        assertThat(row.budget()).isEqualTo(14_500_000L);
        assertThat(row.items().get(0).deadline()).isEqualTo("Tháng 3/2026");
    }

    @Test
    void a_header_may_have_two_rows_merged_or_not() {
        for (boolean merged : List.of(true, false)) {
            Annex annex = Reading.of(Xlsx.sheet(sheet -> {
                row(sheet, 0, 0, "TT", "Nội dung", "Sản phẩm", "Phân công", null, "Thời gian");
                row(sheet, 1, 3, "Chủ trì", "Phối hợp");
                if (merged) {
                    List.of("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2").forEach(range -> merge(sheet, range));
                }
                row(sheet, 2, 0, 1, "Một", "A", "Sở Y tế", "Sở Nội vụ", "Trong năm 2026");
            }));
            assertThat(Reading.tasks(annex)).containsExactly("1 Một");
            assertThat(annex.rows().get(0).lead()).containsExactly("Sở Y tế");
            assertThat(annex.rows().get(0).coordinating()).containsExactly("Sở Nội vụ");
        }
    }

    @Test
    void numbers_may_be_numbers_or_text() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            row(sheet, 1, 0, 2, "Kiểm tra");
            merge(sheet, "B2:G2");
            task(sheet, 2, 2.1, "Hai một", "Trong năm 2026", null);
            task(sheet, 3, "2.2", "Hai hai", "Trong năm 2026", null);
            Cell shown = row(sheet, 4, 0, 2.1, "Hai mười", "A", "Sở Y tế", null, "Trong năm 2026")
                    .getCell(0);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.00"));
            shown.setCellStyle(style);
        }));
        assertThat(annex.rows()).extracting(AnnexRow::number).containsExactly("2", "2.1", "2.2", "2.10");
        assertThat(annex.rows()).extracting(AnnexRow::parent).containsExactly(null, "2", "2", "2");
    }

    @Test
    void real_dates_are_days_and_never_serials() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            for (String format : List.of("m/d/yy", "dd\\-mm\\-yyyy", "mm/yyyy")) {
                int at = sheet.getLastRowNum() + 1;
                task(sheet, at, at, "Việc " + at, null, null);
                Cell cell = sheet.getRow(at).createCell(5);
                cell.setCellValue(LocalDate.of(2026, 11, 5));
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
                cell.setCellStyle(style);
            }
        }));
        assertThat(annex.rows())
                .extracting(row -> row.items().get(0).deadline())
                .containsExactly("05/11/2026", "05/11/2026", "11/2026");
    }

    @Test
    void formulas_give_their_value_stored_or_not() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "=\"Quý \"&\"I/2026\"", 2_000_000);
            task(sheet, 2, "=A2+1", "Hai", "Trong năm 2026", "=G2*2");
            task(sheet, 3, "=A3+1", "Ba", "Trong năm 2026", "=SUM(G2:G3)");
            sheet.getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(2).getCell(6));
            task(sheet, 4, 4, "Bốn", "=NOSUCH(1)", "=1/0");
        }));
        assertThat(annex.rows()).extracting(AnnexRow::number).containsExactly("1", "2", "3", "4");
        assertThat(annex.rows().get(0).items().get(0).deadline()).isEqualTo("Quý I/2026");
        assertThat(annex.rows()).extracting(AnnexRow::budget).containsExactly(2_000_000L, 4_000_000L, 6_000_000L, null);
        assertThat(Reading.warnings(annex, 4)).contains("formula", "deadline.missing");
    }

    @Test
    void what_stands_below_the_table_is_no_task() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "Trong năm 2026", 5_000_000);
            row(sheet, 2, 1, "Cộng mục I", null, null, null, null, 5_000_000);
            task(sheet, 3, 2, "Công tác văn thư", "Trong năm 2026", null);
            row(sheet, 4, 0, "Tổng cộng: 2 nhiệm vụ", null, null, null, null, null, 5_000_000);
            row(sheet, 6, 1, "NGƯỜI LẬP BIỂU", null, null, null, "Khánh Hòa, ngày 5 tháng 1 năm 2026");
            row(sheet, 7, 4, "GIÁM ĐỐC");
            row(sheet, 10, 1, "Nguyễn Văn A", null, null, "Trần Thị B");
        }));
        assertThat(Reading.tasks(annex)).containsExactly("1 Một", "2 Công tác văn thư");
        assertThat(Reading.warnings(annex, 0)).contains("text.below");
    }

    @Test
    void a_gap_of_empty_rows_does_not_end_the_table() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "Trong năm 2026", null);
            task(sheet, 40, 2, "Hai", "Trong năm 2026", null);
        }));
        assertThat(Reading.tasks(annex)).containsExactly("1 Một", "2 Hai");
    }

    @Test
    void further_deliverables_may_stand_in_rows_that_are_not_merged() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "Quý I/2026", null);
            row(sheet, 2, 2, "Báo cáo", null, null, "Quý IV/2026");
            row(sheet, 3, 2, "Tờ trình");
            task(sheet, 4, 1, "Một", "Trong năm 2026", null);
        }));
        assertThat(annex.rows()).hasSize(1);
        assertThat(annex.rows().get(0).items())
                .extracting(AnnexItem::deadline)
                .containsExactly("Quý I/2026", "Quý IV/2026", "Quý IV/2026", "Trong năm 2026");
        assertThat(annex.rows().get(0).items())
                .allSatisfy(item -> assertThat(item.lead()).containsExactly("Sở Y tế"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14.000.000 | 14000000",
                "14,000,000 | 14000000",
                "14 000 000 | 14000000",
                "14.000.000 đồng | 14000000",
                "14 triệu đồng | 14000000",
                "1,5 tỷ đồng | 1500000000",
                "500 nghìn đồng | 500000",
                "3.5000.000 | -",
                "3.5 | -",
                "theo dự toán | -",
                "14.000,000 | -",
                "12.000.000 - 15.000.000 | -",
                "999999999999999999 | -",
            })
    void budgets_are_surely_read_or_not_at_all(String printed, Long dong) {
        AnnexRow row = Reading.of(Xlsx.sheet(sheet -> {
                    header(sheet, 0, 0);
                    task(sheet, 1, 1, "Một", "Trong năm 2026", printed);
                }))
                .rows()
                .get(0);
        assertThat(row.budget()).isEqualTo(dong);
        assertThat(row.budgetPrinted()).isEqualTo(printed);
    }

    @Test
    void a_budget_that_is_not_read_is_said_but_none_is_none() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "Trong năm 2026", "3.5000.000");
            task(sheet, 2, 2, "Hai", "Trong năm 2026", "-");
        }));
        assertThat(Reading.warnings(annex, 1)).containsExactly("budget.malformed");
        assertThat(Reading.warnings(annex, 2)).isEmpty();
    }

    @Test
    void the_unit_of_money_may_stand_above_the_table() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            row(sheet, 0, 5, "Đơn vị tính: triệu đồng");
            header(sheet, 1, 0);
            task(sheet, 2, 1, "Một", "Trong năm 2026", 12);
        }));
        assertThat(annex.rows().get(0).budget()).isEqualTo(12_000_000L);
    }

    @Test
    void unknown_columns_keep_their_text_and_can_be_mapped_by_a_person() {
        byte[] file = Xlsx.sheet(sheet -> {
            row(sheet, 0, 0, "STT", "Nội dung", "Ai làm?", "Thời hạn", "Mức ưu tiên");
            row(sheet, 1, 0, 1, "Một", "Sở Y tế", "Trong năm 2026", "Cao");
        });
        Annex annex = Reading.of(file);
        assertThat(annex.rows().get(0).unmapped()).isEqualTo(Map.of(2, "Sở Y tế", 4, "Cao"));
        assertThat(annex.warnings())
                .filteredOn(w -> w.key().endsWith("column.unknown"))
                .extracting(w -> w.args().get(0))
                .containsExactly("Ai làm?", "Mức ưu tiên");

        Annex mapped = Reading.of(file, new ReadOptions(2026, Map.of(2, Column.LEAD, 4, Column.IGNORED), List.of()));
        assertThat(mapped.rows().get(0).lead()).containsExactly("Sở Y tế");
        assertThat(mapped.rows().get(0).unmapped()).isEmpty();
        assertThat(Reading.warnings(mapped, 0)).isEmpty();
    }

    @Test
    void a_cell_at_the_far_corner_costs_nothing() {
        Annex annex = Reading.of(Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            task(sheet, 1, 1, "Một", "Trong năm 2026", null);
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("x");
            merge(sheet, "I1:XFD900000");
        }));
        assertThat(Reading.tasks(annex)).containsExactly("1 Một");
    }

    @Test
    void a_watcher_hears_of_progress() {
        byte[] file = Xlsx.sheet(sheet -> {
            header(sheet, 0, 0);
            for (int i = 1; i <= 1_000; i++) {
                task(sheet, i, i, "Việc " + i, "Trong năm 2026", null);
            }
        });
        List<Integer> heard = new ArrayList<>();
        Annex annex = read(file, heard);
        assertThat(annex.rows()).hasSize(1_000);
        assertThat(heard).hasSizeGreaterThan(3).isSorted();
    }

    private static Annex read(byte[] file, List<Integer> heard) {
        try {
            return new AnnexReader().read(new java.io.ByteArrayInputStream(file), ReadOptions.NONE, heard::add);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
