package vn.cchc.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.testing.SignedInAs.as;
import static vn.cchc.testing.SignedInAs.doAs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.annex.AnnexSamples;
import vn.cchc.annex.Column;
import vn.cchc.document.Samples;
import vn.cchc.organization.NameAdministration;
import vn.cchc.organization.Role;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.PlanKind;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** From an uploaded annex to a draft: reading, corrections, names, confirmation. */
@CchcTest
class AnnexImportsTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private NameAdministration names;

    @Autowired
    private AnnexImports imports;

    @Autowired
    private ImportNames importNames;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;

    @BeforeEach
    void makeAgency() {
        agency = organization.agency();
        names.defineGroup(
                agency.id(),
                "Các phòng chuyên môn",
                List.of(agency.unit("TCKT"), agency.unit("QLDA")),
                TestOrganization.SINCE,
                agency.administrator());
    }

    @Test
    void aWholeAnnexBecomesADraft() {
        UUID id = read(AnnexFiles.xlsx(
                new String[] {"I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "", "", "", "", ""},
                new String[] {
                    "1",
                    "Xây dựng kế hoạch",
                    "Kế hoạch",
                    "Quý I/2026",
                    "Phòng HCTH",
                    "Các phòng chuyên môn",
                    "35.000.000"
                },
                new String[] {"2", "Báo cáo", "Báo cáo năm", "Theo tiến độ của Trung ương", "Phòng TCKT", "", ""}));
        long plan = confirm(id);

        List<RowView> table = rows.rows(plan, 0, 10);
        assertThat(table).extracting(RowView::title).containsExactly("Xây dựng kế hoạch", "Báo cáo");
        assertThat(table.get(0).budget()).isEqualTo(35_000_000);
        assertThat(table.get(0).deliverables().get(0).leadUnitIds()).containsExactly(agency.unit("HCTH"));
        assertThat(table.get(0).deliverables().get(0).coordinatingUnitIds()).hasSize(2);
        assertThat(table.get(1).deliverables().get(0).due()).isNull();
        assertThat(plans.view(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    @EnabledIf("vn.cchc.annex.AnnexSamples#exist")
    void theProjectBoardsAnnexGives43TasksAnd66Deliverables() {
        Path annex = AnnexSamples.folder().orElseThrow().resolve("000-ban-qlda-2026.docx");
        UUID id = as(
                agency.coordinator(), () -> imports.begin(agency.id(), "000-ban-qlda-2026.docx", bytes(annex), null));
        await(id);
        long plan = confirm(id);

        List<RowView> table = rows.rows(plan, 0, 100);
        List<RowView> tasks = table.stream().filter(row -> !row.group()).toList();
        assertThat(table).hasSize(54);
        assertThat(tasks).hasSize(43);
        assertThat(tasks.stream().flatMap(row -> row.deliverables().stream()))
                .hasSize(66)
                .allSatisfy(
                        item -> assertThat(item.leadUnitIds()).as(item.text()).isNotEmpty());
    }

    @Test
    void nothingReachesThePlansBeforeConfirmation() {
        int before = plansOfAgency();
        read(AnnexFiles.xlsx(3));

        assertThat(plansOfAgency()).isEqualTo(before);
    }

    @Test
    void aSecondPressOfTheButtonFindsTheSamePlan() {
        UUID id = read(AnnexFiles.xlsx(3));
        List<CompletableFuture<Long>> presses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> confirm(id)))
                .toList();

        assertThat(presses.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(plansOfAgency()).isEqualTo(1);
    }

    @Test
    void cellsAreCorrectedOnceAndAStalePageIsTold() {
        UUID id = read(AnnexFiles.xlsx(2));
        AnnexImport shown = as(agency.coordinator(), () -> imports.view(id));
        ImportRow row = imports.row(shown, 2);
        PlanContent.Row corrected = new PlanContent.Row(
                null,
                null,
                "2a",
                "Đã sửa",
                false,
                true,
                5L,
                "5",
                "",
                "",
                row.content().items());
        doAs(agency.coordinator(), () -> imports.correct(id, 2, corrected, row.version()));

        assertThatThrownBy(() -> as(agency.coordinator(), () -> {
                    imports.correct(id, 2, corrected, row.version());
                    return null;
                }))
                .hasMessage("plan.refusal.stale-row");
        long plan = confirm(id);
        assertThat(rows.rows(plan, 1, 1)).singleElement().satisfies(kept -> {
            assertThat(kept.title()).isEqualTo("Đã sửa");
            assertThat(kept.priority()).isTrue();
        });
    }

    @Test
    void aRowThatSaysTooLittleIsNamedAndNothingIsDrafted() {
        UUID id = read(AnnexFiles.xlsx(2));
        jdbc.sql(
                        "update annex_import_row set content = jsonb_set(content, '{title}', '\"\"') where import_id = ? and ordinal = 2")
                .param(id)
                .update();

        assertThatThrownBy(() -> confirm(id)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo("plan.import.row-refused");
            assertThat(no.arguments()[0]).isEqualTo(2);
        });
        assertThat(plansOfAgency()).isZero();
    }

    @Test
    void unknownNamesAreMappedAndRemembered() {
        String[] row = {"1", "Việc", "Báo cáo", "Quý I", "Bộ phận lạ hoắc", "Hội đồng xa lắc", ""};
        UUID id = read(AnnexFiles.xlsx(new String[][] {row}));
        AnnexImport shown = as(agency.coordinator(), () -> imports.view(id));
        assertThat(importNames.of(shown)).filteredOn(name -> !name.known()).hasSize(2);

        var toUnit = new PlanContent.Choice(Party.Kind.UNIT, agency.unit("QLDA"), null);
        doAs(agency.coordinator(), () -> importNames.choose(id, "Bộ phận lạ hoắc", toUnit, true));
        var outside = new PlanContent.Choice(Party.Kind.EXTERNAL, null, null);
        doAs(agency.coordinator(), () -> importNames.choose(id, "Hội đồng xa lắc", outside, true));
        var item = rows.rows(confirm(id), 0, 1).get(0).deliverables().get(0);
        assertThat(item.leadUnitIds()).containsExactly(agency.unit("QLDA"));
        assertThat(item.parties()).extracting(Party::kind).containsExactly(Party.Kind.UNIT, Party.Kind.EXTERNAL);
        UUID next = read(AnnexFiles.xlsx(new String[][] {row}));
        assertThat(importNames.of(as(agency.coordinator(), () -> imports.view(next))))
                .filteredOn(name -> !name.known())
                .extracting(ImportName::name)
                .containsExactly("Hội đồng xa lắc");
    }

    @Test
    void aUnitOfAnotherAgencyIsNoChoice() {
        UUID id = read(AnnexFiles.xlsx(1));
        TestAgency other = organization.agency();
        var foreign = new PlanContent.Choice(Party.Kind.UNIT, other.unit("HCTH"), null);

        assertThatThrownBy(() -> as(agency.coordinator(), () -> {
                    importNames.choose(id, "Phòng HCTH", foreign, false);
                    return null;
                }))
                .hasMessage("plan.import.choice");
    }

    @Test
    void columnsAreReadAgainAsThePersonSays() {
        UUID id = read(AnnexFiles.xlsx(2));
        AnnexImport shown = as(agency.coordinator(), () -> imports.view(id));
        int budget = shown.columns().stream()
                .filter(column -> column.meaning() == Column.COORDINATING)
                .findFirst()
                .orElseThrow()
                .index();
        doAs(agency.coordinator(), () -> imports.readColumnsAs(id, Map.of(budget, Column.NOTES)));
        await(id);

        long plan = confirm(id);
        assertThat(rows.rows(plan, 0, 1).get(0).notes()).isEqualTo("Phòng TCKT");
    }

    @Test
    void badFilesAreRefusedWithOneSentence() {
        assertThat(refusal("hong.docx", new byte[] {80, 75, 3, 4, 1, 2})).isEqualTo("annex.unreadable.broken");
        assertThat(refusal("anh.docx", Samples.png())).isEqualTo("annex.unreadable.picture");
        assertThat(refusal("khac.docx", Samples.docx("Không có bảng nào"))).startsWith("annex.unreadable.");
        assertThatThrownBy(
                        () -> as(agency.coordinator(), () -> imports.begin(agency.id(), "a.docx", new byte[0], null)))
                .hasMessage("annex.unreadable.empty");
    }

    @Test
    void anImportBelongsToWhoeverUploadedTheFile() {
        UUID id = read(AnnexFiles.xlsx(1));
        String colleague = organization.holder(agency, Role.COORDINATOR, "daumoi2", "Đầu mối");

        assertThatThrownBy(() -> as(colleague, () -> imports.view(id))).hasMessage("plan.import.gone");
        assertThatThrownBy(() -> as(
                        agency.officer("HCTH"), () -> imports.begin(agency.id(), "a.xlsx", AnnexFiles.xlsx(1), null)))
                .hasMessage("plan.refusal.not-coordinator");
        assertThatThrownBy(() -> as(agency.coordinator(), () -> imports.view(UUID.randomUUID())))
                .hasMessage("plan.import.gone");
    }

    @Test
    void aReadingWhoseNodeDiedIsTakenUpAgain() {
        UUID id = read(AnnexFiles.xlsx(2));
        jdbc.sql("update annex_import set state = 'READING', touched_at = now() - interval '1 hour',"
                        + " bytes = (select bytes from annex_import where id = :id) where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from annex_import_row where import_id = ?").param(id).update();

        await(id);
        assertThat(imports.rows(as(agency.coordinator(), () -> imports.view(id)), 0, 10))
                .hasSize(2);
    }

    @Test
    void fiveThousandRowsAreReadAndDrafted() {
        UUID id = read(AnnexFiles.xlsx(5_000));
        assertThat(as(agency.coordinator(), () -> imports.view(id)).rowsRead()).isEqualTo(5_000);

        long plan = confirm(id);
        assertThat(rows.outline(plan)).hasSize(5_000);
        assertThat(rows.rows(plan, 4_990, 50)).hasSize(10);
    }

    private UUID read(byte[] file) {
        UUID id = as(agency.coordinator(), () -> imports.begin(agency.id(), "phu-luc.xlsx", file, null));
        await(id);
        return id;
    }

    private String refusal(String name, byte[] file) {
        UUID id = as(agency.coordinator(), () -> imports.begin(agency.id(), name, file, null));
        await(id);
        AnnexImport shown = as(agency.coordinator(), () -> imports.view(id));
        assertThat(shown.state()).isEqualTo(AnnexImport.State.REFUSED);
        return shown.refusal();
    }

    private void await(UUID id) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> as(agency.coordinator(), () -> imports.view(id)).state() != AnnexImport.State.READING);
    }

    private long confirm(UUID id) {
        return as(
                agency.coordinator(),
                () -> imports.confirm(
                        id,
                        new NewPlan(agency.id(), 2026, PlanKind.REFORM, "Kế hoạch nhập", null, agency.unit("HCTH"))));
    }

    private int plansOfAgency() {
        return jdbc.sql("select count(*) from plan where agency_id = ?")
                .param(agency.id())
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
