package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.annex.Docx.cell;
import static vn.cchc.annex.Docx.continued;
import static vn.cchc.annex.Docx.p;
import static vn.cchc.annex.Docx.row;
import static vn.cchc.annex.Docx.run;
import static vn.cchc.annex.Docx.starts;
import static vn.cchc.annex.Docx.table;
import static vn.cchc.annex.Docx.wide;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What Word writes into tables, and people's habits with it. */
class DocxTableTest {

    private static final String HEADER =
            row("TT", "Nhiệm vụ", "Kết quả/sản phẩm", "Tiến độ", "Phân công và cách thức thực hiện");
    private static final String FIRST = row("1", "Ban hành kế hoạch", "Kế hoạch", "Quý I/2026", "Sở Nội vụ chủ trì");

    private static Annex read(String... rows) {
        return Reading.of(Docx.of(table(rows)).bytes());
    }

    @Test
    void a_table_in_the_middle_of_a_document_is_found() {
        String head = table(row("UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        String sign = table(row("Nơi nhận:\n- Như trên;", "GIÁM ĐỐC"));
        Annex annex = Reading.of(Docx.of(
                        head,
                        p("KẾ HOẠCH"),
                        p("Cải cách hành chính năm 2026 của Sở Nội vụ"),
                        table(HEADER, FIRST),
                        sign)
                .bytes());
        assertThat(annex.title()).isEqualTo("Kế hoạch Cải cách hành chính năm 2026 của Sở Nội vụ");
        assertThat(annex.year()).isEqualTo(2026);
        assertThat(annex.agency()).isEqualTo("Sở Nội vụ");
        assertThat(Reading.tasks(annex)).containsExactly("1 Ban hành kế hoạch");
        assertThat(annex.warnings()).isEmpty();
    }

    @Test
    void merged_cells_are_repeated_in_each_deliverable() {
        Annex annex = read(
                HEADER,
                row(
                        starts("1"),
                        starts("Kiểm tra"),
                        "Thông báo lịch",
                        starts("Trong năm 2026"),
                        starts("Chủ trì: Phòng HCTH")),
                row(continued(), continued(), "Báo cáo kết quả", continued(), continued()),
                row("2", "Khắc phục", "Văn bản", continued(), continued()));
        assertThat(annex.rows()).hasSize(2);
        assertThat(annex.rows().get(0).items())
                .extracting(
                        AnnexItem::deliverable,
                        AnnexItem::deadline,
                        i -> i.lead().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Thông báo lịch", "Trong năm 2026", "Phòng HCTH"),
                        org.assertj.core.groups.Tuple.tuple("Báo cáo kết quả", "Trong năm 2026", "Phòng HCTH"));
        assertThat(annex.rows().get(1).items().get(0).deadline()).isEqualTo("Trong năm 2026");
    }

    @Test
    void text_that_word_hides_in_continued_cells_is_not_read() {
        Annex annex = read(
                HEADER,
                row("1", "Một", "A", starts("Quý I/2026"), "Sở Y tế chủ trì"),
                row("2", "Hai", "B", cell("<w:vMerge/>", "cũ"), "Sở Y tế chủ trì"));
        assertThat(annex.rows().get(1).items().get(0).deadline()).isEqualTo("Quý I/2026");
    }

    @Test
    void areas_are_merged_rows_or_two_cells() {
        Annex annex = read(
                HEADER,
                row(wide(5, "I CẢI CÁCH THỂ CHẾ")),
                FIRST,
                row("II", wide(4, "CẢI CÁCH TÀI CHÍNH CÔNG")),
                row("1", "Lập dự toán", "Dự toán", "Quý IV/2026", "Sở Tài chính chủ trì"),
                row(wide(5, "Lĩnh vực III: HIỆN ĐẠI HÓA HÀNH CHÍNH")),
                row("Hoạt động 1", "Số hóa", "Dữ liệu", "Trong năm", "Sở Nội vụ chủ trì"));
        assertThat(annex.areas())
                .extracting(a -> a.number() + "|" + a.title())
                .containsExactly("I|CẢI CÁCH THỂ CHẾ", "II|CẢI CÁCH TÀI CHÍNH CÔNG", "III|HIỆN ĐẠI HÓA HÀNH CHÍNH");
        assertThat(annex.rows()).extracting(AnnexRow::area).containsExactly("I", "II", "III");
        assertThat(annex.rows().get(2).number()).isEqualTo("1");
        assertThat(annex.rows().get(2).numberPrinted()).isEqualTo("Hoạt động 1");
    }

    @Test
    void headings_lie_above_their_tasks() {
        Annex annex = read(
                HEADER,
                row("2", wide(4, "Công tác kiểm tra")),
                row("2.1", "Lập kế hoạch", "Kế hoạch", "Quý I/2026", "Sở Y tế chủ trì"),
                row("2.4", "Phản ánh, kiến nghị", "", "", ""),
                row("2.4.1", "Công khai", "Quyết định", "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(annex.rows()).extracting(AnnexRow::group).containsExactly(true, false, true, false);
        assertThat(annex.rows()).extracting(AnnexRow::parent).containsExactly(null, "2", "2", "2.4");
    }

    @Test
    void a_heading_whose_cells_flow_down_to_its_tasks_is_a_heading() {
        Annex annex = read(
                HEADER,
                row("1", "Công tác kiểm tra", "", starts("Quý I/2026"), starts("Sở Y tế chủ trì")),
                row("1.1", "Lập kế hoạch", "Kế hoạch", continued(), continued()));
        assertThat(annex.rows().get(0).group()).isTrue();
        assertThat(annex.rows().get(1).lead()).containsExactly("Sở Y tế");
    }

    @Test
    void repeated_headers_and_numbers_of_columns_are_no_tasks() {
        Annex annex = read(
                HEADER,
                row("(1)", "(2)", "(3)", "(4)", "(5)"),
                FIRST,
                HEADER,
                row("(1)", "(2)", "(3)", "(4)", "(5)"),
                row("2", "Hai", "B", "Quý II/2026", "Sở Y tế chủ trì"));
        assertThat(Reading.tasks(annex)).containsExactly("1 Ban hành kế hoạch", "2 Hai");
    }

    @Test
    void a_table_cut_in_two_is_one() {
        Annex annex = Reading.of(Docx.of(
                        table(HEADER, FIRST),
                        p(""),
                        table(row("2", "Hai", "B", "Quý II/2026", "Sở Y tế chủ trì")),
                        table(HEADER, row("3", "Ba", "C", "Quý III/2026", "Sở Y tế chủ trì")))
                .bytes());
        assertThat(Reading.tasks(annex)).containsExactly("1 Ban hành kế hoạch", "2 Hai", "3 Ba");
    }

    @Test
    void a_row_that_a_page_cut_is_joined() {
        Annex annex = Reading.of(Docx.of(
                        table(HEADER, row("1", "Duy trì trang thông", "Trang được", "Trong năm", "Sở Y tế chủ trì")),
                        table(
                                row("", "tin điện tử", "duy trì", "2026", ", phối hợp Sở Nội vụ"),
                                row("2", "Hai", "B", "Quý II/2026", "Sở Y tế chủ trì")))
                .bytes());
        assertThat(Reading.tasks(annex)).containsExactly("1 Duy trì trang thông tin điện tử", "2 Hai");
        AnnexItem item = annex.rows().get(0).items().get(0);
        assertThat(item.deliverable()).isEqualTo("Trang được duy trì");
        assertThat(item.deadline()).isEqualTo("Trong năm 2026");
        assertThat(item.coordinating()).containsExactly("Sở Nội vụ");
        assertThat(Reading.warnings(annex, 1)).containsExactly("row.joined");
    }

    @Test
    void tracked_changes_are_read_as_accepted() {
        String title = cell(
                "",
                "<w:p><w:r><w:t xml:space=\"preserve\">Ban hành </w:t></w:r>"
                        + "<w:del><w:r><w:delText>chương trình</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>kế hoạch</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>thừa</w:t></w:r></w:moveFrom></w:p>");
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "9") + cell("", "Bỏ") + "</w:tr>";
        String inserted = "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("", "2") + cell("", "Thêm") + cell("", "B")
                + cell("", "Quý I/2026") + cell("", "Sở Y tế chủ trì") + "</w:tr>";
        Annex annex = read(HEADER, row("1", title, "Kế hoạch", "Quý I/2026", "Sở Y tế chủ trì"), deleted, inserted);
        assertThat(Reading.tasks(annex)).containsExactly("1 Ban hành kế hoạch", "2 Thêm");
    }

    @Test
    void a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
        String title = cell("", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Ban ") + "</w:p>" + p("hành"));
        Annex annex = read(HEADER, row("1", title, "Kế hoạch", "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(annex.rows().get(0).titleParts()).containsExactly("Ban hành");
    }

    @Test
    void runs_cut_inside_of_words_fields_links_and_hidden_text() {
        String title = cell(
                "",
                "<w:p>" + run("Ban hà") + run("nh") + "<w:hyperlink>" + run(" kế hoạch") + "</w:hyperlink>"
                        + "<w:r><w:fldChar/><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                        + "<w:r><w:tab/><w:t>năm</w:t><w:br/><w:t>2026</w:t></w:r></w:p>");
        Annex annex = read(HEADER, row("1", title, "A", "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(annex.rows().get(0).title()).isEqualTo("Ban hành kế hoạch năm 2026");
    }

    @Test
    void numbers_may_be_word_lists() {
        String numbering = "<w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.%3\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        byte[] file = Docx.of(table(
                        HEADER,
                        row(numbered(0), wide(4, "CẢI CÁCH THỂ CHẾ")),
                        row(numbered(1), wide(4, "Kiểm tra")),
                        row(numbered(2), "Lập kế hoạch", "Kế hoạch", "Quý I/2026", "Sở Y tế chủ trì"),
                        row(numbered(2), "Báo cáo", "Báo cáo", "Quý II/2026", "Sở Y tế chủ trì"),
                        row(numbered(0), wide(4, "TÀI CHÍNH CÔNG")),
                        row(numbered(1), "Dự toán", "Dự toán", "Quý I/2026", "Sở Y tế chủ trì")))
                .numbering(numbering)
                .bytes();
        Annex annex = Reading.of(file);
        assertThat(annex.areas()).extracting(AnnexArea::number).containsExactly("I", "II");
        assertThat(annex.rows()).extracting(AnnexRow::number).containsExactly("1", "1.1", "1.2", "1");
        assertThat(annex.rows()).extracting(AnnexRow::parent).containsExactly(null, "1", "1", null);
    }

    private static String numbered(int level) {
        return cell(
                "",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>");
    }

    @Test
    void content_controls_hold_cells_rows_and_prompts() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("", "Kế hoạch") + "</w:sdtContent></w:sdt>";
        String prompt = cell(
                "",
                "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Click here")
                        + "</w:sdtContent></w:sdt></w:p>");
        String rowControl = "<w:sdt><w:sdtContent>" + row("2", "Hai", "B", "Quý I/2026", "Sở Y tế chủ trì")
                + "</w:sdtContent></w:sdt>";
        Annex annex = read(HEADER, row("1", "Một", control, prompt, "Sở Y tế chủ trì"), rowControl);
        assertThat(Reading.tasks(annex)).containsExactly("1 Một", "2 Hai");
        assertThat(annex.rows().get(0).items().get(0).deliverable()).isEqualTo("Kế hoạch");
        assertThat(annex.rows().get(0).items().get(0).deadline()).isEmpty();
    }

    @Test
    void a_nested_table_gives_its_text_to_the_cell() {
        String nested = "<w:tc><w:tcPr/>" + table(row("Kế hoạch", "Báo cáo")) + p("") + "</w:tc>";
        Annex annex = read(HEADER, row("1", "Một", nested, "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(annex.rows().get(0).items().get(0).deliverable()).isEqualTo("Kế hoạch Báo cáo");
    }

    @Test
    void rows_indented_on_the_grid_keep_their_columns() {
        String indented = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("", "B") + cell("", "Quý II/2026")
                + cell("", "Sở Nội vụ chủ trì") + "</w:tr>";
        Annex annex = read(HEADER, FIRST, indented);
        assertThat(annex.rows().get(0).items())
                .extracting(AnnexItem::deliverable)
                .containsExactly("Kế hoạch", "B");
    }

    @Test
    void decomposed_letters_odd_blanks_and_old_tone_placement_are_understood() {
        String header = row("TT", "Nhiệm vụ", "Kết quả/sản phẩm", "Tiến độ", "Đơn vị thực hiện");
        String body =
                row("1", "Đơn giản hoá\u00a0thủ  tục", "Quyết\u200b định", "Quý I/2026", "Uỷ ban nhân dân xã chủ trì");
        byte[] file = Docx.of(table(Normalizer.normalize(header + body, Normalizer.Form.NFD)))
                .bytes();
        AnnexRow row = Reading.of(file).rows().get(0);
        assertThat(row.title()).isEqualTo("Đơn giản hoá thủ tục");
        assertThat(row.items().get(0).deliverable()).isEqualTo("Quyết định");
        assertThat(row.lead()).containsExactly("Uỷ ban nhân dân xã");
    }

    @Test
    void duplicated_missing_and_skipped_numbers_keep_their_rows() {
        Annex annex = read(
                HEADER,
                FIRST,
                row("1", "Lặp", "A", "Quý I/2026", "Sở Y tế chủ trì"),
                row("", "Thiếu số", "B", "Quý I/2026", "Sở Y tế chủ trì"),
                row("5", "Nhảy số", "C", "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(Reading.tasks(annex)).containsExactly("1 Ban hành kế hoạch", "1 Lặp", " Thiếu số", "5 Nhảy số");
        assertThat(Reading.warnings(annex, 2)).containsExactly("number.duplicate");
        assertThat(Reading.warnings(annex, 3)).containsExactly("number.missing");
        assertThat(Reading.warnings(annex, 4)).containsExactly("number.skipped");
    }

    @Test
    void gaps_of_a_task_are_said() {
        Annex annex = Reading.of(
                Docx.of(table(
                                HEADER,
                                row("1", "Một", "", "", ""),
                                row("2", "Hai", "A", "Tháng 12/2024", "- Sở Y tế chủ trì\n- Sở Nội vụ chủ trì tổ chức"),
                                row("3", "Ba", "A", "Quý I/2025", "Sở Y tế xây dựng kế hoạch")))
                        .bytes(),
                ReadOptions.ofYear(2025));
        assertThat(Reading.warnings(annex, 1))
                .containsExactly("deliverable.missing", "deadline.missing", "lead.missing");
        assertThat(Reading.warnings(annex, 2)).containsExactly("deadline.beforeYear", "lead.several");
        assertThat(Reading.warnings(annex, 3)).containsExactly("lead.implied");
    }

    @Test
    void progress_reports_have_a_column_of_results() {
        Annex annex = read(
                row("TT", "Nhiệm vụ", "Sản phẩm", "Thời hạn", "Phân công", "Kết quả"),
                row("1", "Một", "Kế hoạch", "Quý I/2026", "Sở Y tế chủ trì", "Đã ban hành"));
        assertThat(annex.rows().get(0).result()).isEqualTo("Đã ban hành");
        assertThat(annex.rows().get(0).items().get(0).deliverable()).isEqualTo("Kế hoạch");
    }

    @Test
    void lists_below_a_number_are_its_children() {
        Annex annex = read(
                HEADER,
                row("A", wide(4, "NHIỆM VỤ CHUNG")),
                row("I", wide(4, "Thể chế")),
                row("1", "Một", "A", "Quý I/2026", "Sở Y tế chủ trì"),
                row("a)", "Nhánh", "B", "Quý I/2026", "Sở Y tế chủ trì"),
                row("B", wide(4, "NHIỆM VỤ RIÊNG")),
                row("1", "Hai", "C", "Quý I/2026", "Sở Y tế chủ trì"));
        assertThat(annex.areas()).extracting(AnnexArea::number).containsExactly("A", "B");
        assertThat(annex.rows()).extracting(AnnexRow::number).containsExactly("I", "1", "a", "1");
        assertThat(annex.rows()).extracting(AnnexRow::parent).containsExactly(null, "I", "1", null);
        assertThat(annex.rows().get(0).group()).isTrue();
    }
}
