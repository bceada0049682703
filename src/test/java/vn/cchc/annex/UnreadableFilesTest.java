package vn.cchc.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.annex.Docx.p;
import static vn.cchc.annex.Docx.row;
import static vn.cchc.annex.Docx.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.cchc.annex.AnnexUnreadable.Reason;

/** Broken, wrong and hostile files are refused whole, each with the reason that helps. */
class UnreadableFilesTest {

    private static final String PLAN = table(
            row("TT", "Nhiệm vụ", "Sản phẩm", "Tiến độ", "Đơn vị chủ trì"),
            row("1", "Một", "A", "Quý I/2026", "Sở Y tế"));

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOfSatisfying(
                        AnnexUnreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void empty_and_wrong_files() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(text("Kế hoạch cải cách hành chính"), Reason.UNKNOWN_TYPE);
        assertRefused(text("%PDF-1.7\n%âãÏÓ\n"), Reason.PDF);
        assertRefused(text("{\\rtf1\\ansi Ke hoach}"), Reason.OLD_FORMAT);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0}, Reason.PICTURE);
    }

    @Test
    void packages_of_other_programs() throws IOException {
        assertRefused(zip("mimetype", "application/vnd.oasis.opendocument.text"), Reason.OPEN_DOCUMENT);
        assertRefused(zip("a.txt", "x"), Reason.UNKNOWN_TYPE);
        assertRefused(zip("[Content_Types].xml", "<Types/>"), Reason.BROKEN);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text(content));
        }
        return out.toByteArray();
    }

    @Test
    void half_a_file() {
        byte[] whole = Docx.of(PLAN).bytes();
        for (int part : new int[] {40, whole.length / 2, whole.length - 30}) {
            assertRefused(Arrays.copyOf(whole, part), Reason.BROKEN);
        }
    }

    @Test
    void broken_inside() {
        assertRefused(Docx.of(PLAN.replace("</w:tbl>", "")).bytes(), Reason.BROKEN);
    }

    @Test
    void the_name_does_not_matter() {
        assertThat(Reading.of(Docx.of(PLAN).bytes()).rows()).hasSize(1);
    }

    @Test
    void a_password() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bimat");
            try (OPCPackage plain = OPCPackage.open(
                            new ByteArrayInputStream(Docx.of(PLAN).bytes()));
                    var encrypted = encryptor.getDataStream(files)) {
                plain.save(encrypted);
            }
            files.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.PASSWORD);
        }
    }

    @Test
    void a_document_of_word_97() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            files.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.OLD_FORMAT);
        }
    }

    @Test
    void macros_by_type_or_by_part() {
        assertRefused(
                Docx.of(PLAN)
                        .type("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .bytes(),
                Reason.MACROS);
        assertRefused(
                Docx.of(PLAN)
                        .part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "x")
                        .bytes(),
                Reason.MACROS);
    }

    @Test
    void no_plan_only_pictures_or_old_letters() {
        assertRefused(Docx.of(p("Kính gửi: Sở Nội vụ")).bytes(), Reason.NO_PLAN_TABLE);
        assertRefused(
                Docx.of(table(row("STT", "Họ và tên", "Chức vụ", "Ghi chú"), row("1", "Nguyễn A", "Ủy viên", "")))
                        .bytes(),
                Reason.NO_PLAN_TABLE);
        assertRefused(
                Docx.of(p("Trang 1"))
                        .part("word/media/image1.png", "image/png", "x")
                        .bytes(),
                Reason.PICTURES_ONLY);
        assertRefused(
                Docx.of(table(
                                row("TT", "NhiÖm vô", "S¶n phÈm", "TiÕn ®é"),
                                row("1", "X©y dùng kÕ ho¹ch c¶i c¸ch hµnh chÝnh", "KÕ ho¹ch", "Quý I")))
                        .bytes(),
                Reason.OLD_FONT);
        assertRefused(Xlsx.sheet(sheet -> Xlsx.row(sheet, 0, 0, "a", "b", "c")), Reason.NO_PLAN_TABLE);
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() {
        String external = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(Docx.of(p("&x;"), PLAN).prolog(external).bytes(), Reason.UNSAFE);
        String laughs = "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertRefused(Docx.of(p("&b;"), PLAN).prolog(laughs).bytes(), Reason.UNSAFE);
    }

    @Test
    void zip_bombs() {
        String blanks = IntStream.range(0, 3_000_000).mapToObj(i -> "<w:p/>").collect(Collectors.joining());
        assertRefused(Docx.of(blanks, PLAN).bytes(), Reason.UNSAFE);
    }

    @Test
    void tables_nested_without_end() {
        String deep = PLAN;
        for (int i = 0; i < 200; i++) {
            deep = "<w:tbl><w:tr><w:tc>" + deep + "<w:p/></w:tc></w:tr></w:tbl>";
        }
        assertRefused(Docx.of(deep).bytes(), Reason.UNSAFE);
    }

    @Test
    void more_rows_than_any_plan_has() {
        String rows = IntStream.range(0, 20_100)
                .mapToObj(i -> "<w:tr><w:tc><w:p><w:r><w:t>" + i * 7919L + "</w:t></w:r></w:p></w:tc></w:tr>")
                .collect(Collectors.joining());
        assertRefused(Docx.of("<w:tbl>" + rows + "</w:tbl>").bytes(), Reason.TOO_LARGE);
    }

    @Test
    void merged_regions_over_and_over() {
        byte[] file = Xlsx.sheet(sheet -> {
            for (int i = 0; i < 1_100; i++) {
                Xlsx.row(sheet, i, 0, i);
            }
            for (int i = 0; i < 1_000; i++) {
                sheet.addMergedRegionUnsafe(new org.apache.poi.ss.util.CellRangeAddress(0, 1_099, 0, 1 + i % 5));
            }
        });
        assertRefused(file, Reason.TOO_LARGE);
    }

    @Test
    void values_that_are_no_values() {
        byte[] good = Xlsx.sheet(sheet -> Xlsx.row(sheet, 0, 0, "STT", "Nội dung", "Thời hạn"));
        assertThatThrownBy(() -> Reading.of(replaced(good, "xl/worksheets/sheet1.xml", "<v>0</v>", "<v>zero</v>")))
                .isInstanceOf(AnnexUnreadable.class);
    }

    private static byte[] replaced(byte[] file, String part, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? text(new String(content, StandardCharsets.UTF_8).replace(from, to))
                                : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void slow_files_are_given_up_and_too_many_are_sent_away() throws Exception {
        byte[] file = Xlsx.sheet(sheet -> {
            Xlsx.row(sheet, 0, 0, "STT", "Nội dung", "Thời hạn", "Sản phẩm");
            for (int i = 1; i < 500; i++) {
                Xlsx.row(sheet, i, 0, i, "Việc", "Trong năm", "A");
            }
        });
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ProgressListener stuck = rows -> {
            reading.countDown();
            boolean done = false;
            while (!done) {
                try {
                    end.await();
                    done = true;
                } catch (InterruptedException e) {
                    // a parser that does not listen
                }
            }
        };
        try (BoundedAnnexReader reader = new BoundedAnnexReader(1, 1, Duration.ofMillis(400))) {
            assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file), ReadOptions.NONE, stuck))
                    .isInstanceOfSatisfying(
                            AnnexUnreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW));
            reading.await();
            Thread waiting = new Thread(() -> {
                try {
                    reader.read(new ByteArrayInputStream(file), ReadOptions.NONE, ProgressListener.NONE);
                } catch (IOException | AnnexUnreadable e) {
                    // it waits in vain
                }
            });
            waiting.start();
            assertThatThrownBy(() -> {
                        while (true) {
                            reader.read(new ByteArrayInputStream(file), ReadOptions.NONE, ProgressListener.NONE);
                        }
                    })
                    .isInstanceOf(AnnexUnreadable.class);
            end.countDown();
            waiting.join();
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_one_plain_sentence(Reason reason) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/annex");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        String sentence = messages.getMessage(new AnnexUnreadable(reason).messageKey(), null, java.util.Locale.ROOT);
        assertThat(sentence).endsWith(".").contains(";").doesNotContain("{", "Exception");
        assertThat(Stream.of(sentence.split("\\.\\s"))).hasSize(1);
    }
}
