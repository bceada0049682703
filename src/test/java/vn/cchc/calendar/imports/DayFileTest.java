package vn.cchc.calendar.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.ChangedDay;
import vn.cchc.calendar.DayKind;
import vn.cchc.document.Samples;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** Days read from files of people, and of others who do not mean well. */
@CchcTest
class DayFileTest {

    private static final String HEAD = "Ngày,Loại ngày,Tên,Căn cứ\n";

    @Autowired
    private DayFile files;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày,Loại ngày,Tên,Căn cứ\n16/02/2026,\"Nghỉ lễ, tết\",Tết Nguyên đán,QĐ 1\n10/01/2026,Làm bù,Làm bù,\n",
                "\ufeffNGÀY;loại ngày;tên;căn cứ\r\n16-02-2026;NGHỈ LỄ, TẾT;Tết Nguyên đán;QĐ 1\r\n2026-01-10;lam bu;Làm bù\r\n",
                "Lịch nghỉ năm 2026\n\nTên\tNgày\tLoại ngày\tCăn cứ\nTết Nguyên đán\t16.2.2026\tNghỉ lễ\tQĐ 1\n\nLàm bù\t10/1/2026\tLàm bù"
            })
    void commaSeparatedValuesAreReadAsPeopleWriteThem(String text) {
        DayFile.Reading reading = files.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days())
                .containsExactly(
                        new ChangedDay(LocalDate.of(2026, 2, 16), DayKind.HOLIDAY, "Tết Nguyên đán", "QĐ 1", null),
                        new ChangedDay(LocalDate.of(2026, 1, 10), DayKind.SWAP_WORK, "Làm bù", "", null));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var day = new CalendarDay(
                LocalDate.of(2026, 4, 27), DayKind.COMPENSATION, "Nghỉ bù, \"Giỗ Tổ\"", "=1+1", false, null);

        DayFile.Reading reading = files.read(files.write(List.of(day)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days())
                .containsExactly(new ChangedDay(day.day(), day.kind(), day.name(), day.basis(), null));
    }

    @Test
    void datesOfExcelAreDates() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Ngày");
            head.createCell(1).setCellValue("Loại ngày");
            head.createCell(2).setCellValue("Tên");
            var row = sheet.createRow(3);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            row.createCell(0).setCellValue(LocalDate.of(2026, 9, 1));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue("Nghỉ lễ, tết");
            row.createCell(2).setCellValue("Quốc khánh");
            workbook.write(bytes);

            assertThat(files.read(bytes.toByteArray()).days())
                    .extracting(ChangedDay::day)
                    .containsExactly(LocalDate.of(2026, 9, 1));
        }
    }

    @Test
    void everyCellThatMakesNoSenseIsTold() {
        DayFile.Reading reading = files.read((HEAD
                        + "31/02/2026,Làm bù,A,\n"
                        + "hôm nay,Làm bù,A,\n"
                        + "01/01/1999,Làm bù,A,\n"
                        + "05/05/2031,Nghỉ mát,A,\n"
                        + "06/05/2031,Làm bù,,\n"
                        + "06/05/2031,Làm bù,A,\n"
                        + "07/05/2031,Làm bù," + "x".repeat(201) + ",\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).hasSize(7);
        assertThat(reading.problems().get(0)).startsWith("Dòng 2:").contains("31/02/2026");
        assertThat(reading.problems().get(3)).contains("Nghỉ mát");
        assertThat(reading.problems().get(5)).startsWith("Dòng 7:").contains("đã có");
    }

    @Test
    void hostileAndForeignFilesAreRefused() {
        refused("calendar.import.no-file", new byte[0]);
        refused("calendar.import.no-table", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.nothing", HEAD.getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.not-a-table", (HEAD + "Tết").getBytes(Charset.forName("windows-1258")));
        refused("calendar.import.not-a-table", noise(4000));
        refused("calendar.import.too-large", (HEAD + "\n".repeat(3000)).getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.too-large", (HEAD + ",".repeat(400_000)).getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.too-large", new byte[600 * 1024]);
        refused("calendar.import.no-table", ("a" + "\"".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.no-table", "\" \"".repeat(170_000).getBytes(StandardCharsets.UTF_8));
        refused("calendar.import.too-large", packed(new byte[3 * 1024 * 1024]));
        refused("calendar.import.too-large", Samples.zip(Map.of("xl/b", "0".repeat(13 * 1024 * 1024))));
        refused("calendar.import.no-table", Samples.xlsx());
        assertThatThrownBy(() -> files.read(Samples.docx("x"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.read(Samples.zip(Map.of("x", "y")))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.read(Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anUnclosedQuoteTakesTheRestAsOneCell() {
        DayFile.Reading reading =
                files.read((HEAD + "05/05/2031,Làm bù,\"A\n06/05/2031,Làm bù,B,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.days()).hasSize(1);
    }

    private void refused(String key, byte[] content) {
        assertThatThrownBy(() -> files.read(content))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    private static byte[] packed(byte[] bytes) {
        bytes[0] = 'P';
        bytes[1] = 'K';
        return bytes;
    }
}
