package vn.cchc.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.Files;
import vn.cchc.document.Samples;
import vn.cchc.document.StoredFile;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.SignedInAs;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What may be uploaded, told by its content, and how it is kept. */
@CchcTest
class StoredFilesTest {

    private static final String WORD_MAIN = FileKind.DOCX.mediaType() + ".main+xml";

    @Autowired
    private Files files;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;

    @BeforeEach
    void openTheOffice() {
        agency = organization.agency("HCTH");
    }

    @Test
    void keepsWhatPeopleWorkWithByteForByte() {
        var samples = Map.of(
                "Kế hoạch.docx", Samples.docx("Kế hoạch"),
                "Phụ lục.xlsx", Samples.xlsx(),
                "Ký.pdf", Samples.pdf(),
                "ảnh.png", Samples.png(),
                "ảnh.JPEG", Samples.jpg());
        samples.forEach((name, bytes) -> {
            StoredFile file = store(name, bytes);

            assertThat(file.name()).isEqualTo(name);
            assertThat(file.size()).isEqualTo(bytes.length);
            assertThat(read(file)).isEqualTo(bytes);
        });
    }

    @Test
    void keepsLargeFilesInPiecesAndTheSameFileTwice() {
        byte[] large = Arrays.copyOf(Samples.pdf(), 3 * FileTable.PIECE + 17);

        StoredFile first = store("lớn.pdf", large);
        StoredFile second = store("lớn.pdf", large);

        assertThat(read(first)).isEqualTo(large);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(jdbc.sql("select count(*) from stored_file_piece where file_id = ?")
                        .param(first.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"virus.exe", "trang.html", "anh.svg", "macro.docm", "cu.doc", "khong-duoi.", "tep.pdf.js"})
    void acceptsOnlyTheKindsThatPeopleNeed(String name) {
        assertRefused("document.file.kind", name, Samples.pdf());
    }

    @Test
    void contentDecidesNotTheName() {
        assertRefused("document.file.content", "gia.pdf", "MZ chương trình".getBytes(StandardCharsets.UTF_8));
        assertRefused("document.file.content", "gia.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        assertRefused("document.file.content", "gia.docx", Samples.pdf());
        assertRefused("document.file.content", "bang.docx", Samples.xlsx());
        assertRefused("document.file.content", "chi-la-zip.docx", Samples.zip(Map.of("a.txt", "a")));
        assertRefused("document.file.content", "cut.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
    }

    @Test
    void refusesWhatCanRunSomething() {
        Map<String, String> macro = Samples.word(WORD_MAIN, "");
        macro.put("word/vbaProject.bin", "macro");
        assertRefused("document.file.macro", "macro.docx", Samples.zip(macro));
        assertRefused(
                "document.file.macro",
                "doi-ten.docx",
                Samples.zip(Samples.word("application/vnd.ms-word.document.macroEnabled.main+xml", "")));
        assertRefused(
                "document.file.external",
                "mau.docx",
                Samples.zip(
                        Samples.word(
                                WORD_MAIN,
                                "<Relationship Id='r1' TargetMode='External' Target='https://example.org/mau.dotm'"
                                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'/>")));
    }

    @Test
    void acceptsLinksThatPeopleClick() {
        byte[] linked = Samples.zip(Samples.word(
                WORD_MAIN,
                "<Relationship Id='r1' TargetMode='External' Target='https://example.org'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'/>"));

        assertThat(store("link.docx", linked).id()).isPositive();
    }

    @Test
    void refusesDamagedFilesAndHostileXml() {
        byte[] word = Samples.docx("Kế hoạch");
        assertRefused("document.file.damaged", "cut.docx", Arrays.copyOf(word, word.length / 2));
        Map<String, String> entity = new LinkedHashMap<>();
        entity.put("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types>&e;</Types>");
        assertRefused("document.file.damaged", "xxe.docx", Samples.zip(entity));
    }

    @Test
    void refusesAZipThatFillsTheDisk() {
        Map<String, String> bomb = Samples.word(WORD_MAIN, "");
        String block = "0".repeat(60_000_000);
        for (int i = 0; i < 4; i++) {
            bomb.put("word/media/" + i, block);
        }
        assertRefused("document.file.unpacked", "bom.docx", Samples.zip(bomb));
    }

    @Test
    void refusesEmptyAndTooLargeFilesWithoutReadingThemAll() {
        assertRefused("document.file.empty", "trong.pdf", new byte[0]);

        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        assertThatThrownBy(() -> files.store("vo-tan.pdf", endless, agency.clerk(), owner()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.file.too-large"));
        assertThat(endless.given).isLessThan(21L * 1024 * 1024);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/ke-hoach.pdf, ke-hoach.pdf",
        "C:\\Users\\An\\Kế hoạch.pdf, Kế hoạch.pdf",
        "'a\u202Efdp.pdf', afdp.pdf",
        "'<img src=x>.pdf', _img src=x_.pdf",
        "'..ẩn.pdf', ẩn.pdf",
        "'hai   khoảng\ttrắng.pdf', hai khoảngtrắng.pdf"
    })
    void namesAreMadeHarmless(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", "...pdf", "/", "khong-co-duoi"})
    void namesMustRemainNames(String given) {
        assertThatThrownBy(() -> FileName.clean(given)).isInstanceOf(Refusal.class);
    }

    @Test
    void longNamesAreShortenedButKeepTheirKind() {
        assertThat(FileName.clean("ă".repeat(400) + ".pdf")).hasSize(154).endsWith(".pdf");
    }

    @Test
    void aFileWithoutAKnownOwnerIsNobodysToRead() {
        StoredFile file = store("rieng.png", Samples.png());

        assertThatThrownBy(() -> SignedInAs.as(agency.leader(), () -> files.readable(file.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private Files.Owner owner() {
        return new Files.Owner(agency.id(), "test", 1);
    }

    private StoredFile store(String name, byte[] bytes) {
        return files.store(name, new ByteArrayInputStream(bytes), agency.clerk(), owner());
    }

    private byte[] read(StoredFile file) {
        var out = new ByteArrayOutputStream();
        files.copy(file.id(), out);
        return out.toByteArray();
    }

    private void assertRefused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> store(name, bytes))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
