package vn.cchc.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.engine.OpenTask;
import vn.cchc.plan.PlanRows;
import vn.cchc.task.Workshop;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** The dossier of a task, its cards and the first page: who sees what. */
@CchcTest
class TaskPagesTest {

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Workshop workshop;

    @Autowired
    private PlanRows rows;

    @Autowired
    private Visitor visitor;

    @Autowired
    private FilterService filters;

    private TestAgency agency;

    @BeforeEach
    void open() {
        workshop.open();
        agency = organization.agency();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void theDossierHoldsWhatThePlanSays() {
        OpenTask assign = begun();

        String dossier = visitor.page("/tasks/" + assign.id() + "/dossier", agency.head("HCTH"));

        assertThat(dossier)
                .contains("2.1. Kiểm tra công tác cải cách hành chính", "Kế hoạch kiểm tra", "Quý I/2026", "31/03/2026")
                .contains("Phòng HCTH", "Phòng TCKT", "data-csrf-token", "data-picture=\"/tasks/" + assign.id())
                .doesNotContain("<html", "<script");
        assertThat(visitor.page("/tasks/" + assign.id(), agency.head("HCTH")))
                .contains("Mở trong hộp việc", "#/?task=" + assign.id());
    }

    @Test
    void whoTakesPartSeesTheDossierAndNobodyElse() {
        String dossier = "/tasks/" + begun().id() + "/dossier";

        for (String person : List.of(
                agency.head("HCTH"),
                agency.officer("HCTH"),
                agency.officer("TCKT"),
                agency.coordinator(),
                agency.leader())) {
            assertThat(visitor.status(dossier, person)).as(person).isEqualTo(200);
        }
        TestAgency other = organization.agency();
        for (String person : List.of(
                agency.officer("QLDA"), agency.clerk(), other.leader(), other.coordinator(), other.head("HCTH"))) {
            assertThat(visitor.status(dossier, person)).as(person).isEqualTo(404);
            assertThat(visitor.status(dossier.replace("/dossier", "/picture"), person))
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(visitor.status("/tasks/00000000-no-such-task/dossier", agency.leader()))
                .isEqualTo(404);
    }

    @Test
    void onlyTheHolderOfTheDraftHandsInFiles() {
        long row = workshop.begun(agency, item("Kế hoạch kiểm tra", "Quý I/2026", "Phòng HCTH"));
        workshop.assign(row, agency, "HCTH");
        OpenTask draft = workshop.mine(row, agency.officer("HCTH"), "draft", null);
        String upload = "/api/documents/" + workshop.item(row).documentId() + "/versions";

        assertThat(visitor.page("/tasks/" + draft.id() + "/dossier", agency.officer("HCTH")))
                .contains(upload, "type=\"file\"");
        assertThat(visitor.page("/tasks/" + draft.id() + "/dossier", agency.coordinator()))
                .doesNotContain(upload);

        workshop.upload(workshop.item(row), agency.officer("HCTH"));

        assertThat(visitor.page("/tasks/" + draft.id() + "/dossier", agency.head("HCTH")))
                .contains("Lần 1", "Bản đầu", "/files/");
    }

    @Test
    void thePictureMarksWhereTheProcessStands() {
        OpenTask assign = begun();

        String picture = visitor.page("/tasks/" + assign.id() + "/picture", agency.head("HCTH"));

        assertThat(picture).contains("Giao cán bộ thực hiện", "\"active\":[", "\"assign\"", "BPMNDiagram");
    }

    @Test
    void aRowKeepsItsHistory() {
        OpenTask assign = begun();
        long row = Long.parseLong(assign.ownerKey());
        workshop.assign(row, agency, "HCTH");
        long plan = rows.row(row).planId();

        String page = visitor.page("/plans/" + plan + "/rows/" + row, agency.officer("QLDA"));

        assertThat(page).contains("truong.hcth " + agency.id(), "cv1.hcth " + agency.id(), "02/03/2026");
        assertThat(visitor.page("/plans/" + plan + "/rows/" + row + "/picture", agency.officer("QLDA")))
                .contains("\"passed\":[");
        long elsewhere = Long.parseLong(begun().ownerKey());
        assertThat(visitor.status("/plans/" + plan + "/rows/" + elsewhere, agency.officer("QLDA")))
                .isEqualTo(404);
    }

    @Test
    void thePlanSaysWhoHasEachRow() {
        OpenTask assign = begun();
        long row = Long.parseLong(assign.ownerKey());
        String plan = "/plans/" + rows.row(row).planId();

        assertThat(visitor.page(plan, agency.leader())).contains("Giao cán bộ thực hiện", "Lãnh đạo Phòng HCTH");

        workshop.assign(row, agency, "HCTH");

        assertThat(visitor.page(plan + "/live", agency.leader())).contains("cv1.hcth " + agency.id());
    }

    @Test
    void cardsTellOnlyTheirOwnPeople() {
        OpenTask assign = begun();
        String cards = "/api/inbox/cards?task=" + assign.id() + "&task=none";

        assertThat(visitor.page(cards, agency.head("HCTH")))
                .contains("Kế hoạch cải cách hành chính năm 2026", "\"number\":\"2.1\"", "\"late\":false", "còn ");
        assertThat(visitor.page(cards, agency.officer("QLDA"))).isEqualTo("{}");
        assertThat(visitor.page(cards, organization.agency().leader())).isEqualTo("{}");
        assertThat(visitor.page("/api/inbox/cards", agency.leader())).isEqualTo("{}");
    }

    @Test
    void manyCardsCostNoMoreStatementsThanOne() {
        List<String> ids = List.of(begun().id(), begun().id(), begun().id());
        String me = agency.coordinator();
        String one = "/api/inbox/cards?task=" + ids.get(0);
        String many = "/api/inbox/cards?task=" + String.join("&task=", ids);
        visitor.page(one, me);

        assertThat(Statements.during(() -> visitor.page(many, me)))
                .isEqualTo(Statements.during(() -> visitor.page(one, me)));
        String tooMany = "/api/inbox/cards?"
                + ids.stream().map(id -> "task=" + id).collect(Collectors.joining("&")) + "&task=x".repeat(98);
        assertThat(visitor.status(tooMany, me)).isEqualTo(400);
    }

    @Test
    void theFirstPageSaysWhatWaitsAndWhatIsLate() {
        long row = Long.parseLong(begun().ownerKey());

        assertThat(visitor.page("/", agency.head("HCTH")))
                .contains("Giao cán bộ thực hiện", "Chờ: Lãnh đạo Phòng HCTH", "2.1. Kiểm tra công tác");
        assertThat(visitor.page("/", agency.officer("HCTH")))
                .doesNotContain("Giao cán bộ thực hiện")
                .contains("Không có việc nào đang chờ bạn");

        workshop.assign(row, agency, "HCTH");
        workshop.moveTo(LocalDate.of(2026, 4, 10));
        String holder = "cv1.hcth " + agency.id();

        assertThat(visitor.page("/", agency.head("HCTH"))).contains("quá hạn 10 ngày", "Kế hoạch kiểm tra");
        assertThat(visitor.page("/", agency.leader())).contains("quá hạn 10 ngày", "1 chậm hạn");
        assertThat(visitor.page("/", agency.leader())).contains("Bước quá hạn đang ở người khác", holder);
        assertThat(visitor.page("/", agency.head("HCTH"))).contains("Bước quá hạn đang ở người khác", holder);
        assertThat(visitor.page("/", agency.head("QLDA")))
                .contains("Không có sản phẩm nào chậm hạn", "Không có bước nào quá hạn")
                .doesNotContain(holder);
        assertThat(visitor.page("/", agency.officer("HCTH"))).doesNotContain("Bước quá hạn đang ở người khác");
        assertThat(visitor.page("/", agency.coordinator())).contains("/plans/import");
        assertThat(visitor.page("/", agency.clerk()))
                .doesNotContain("/plans/import")
                .contains("Sổ văn bản");
    }

    @Test
    void theWayIntoTheInboxLeadsToTheFilterThatHoldsTheWork() {
        begun();

        assertThat(inbox(agency.head("HCTH"))).contains("filter=" + filter("Việc chờ đơn vị tôi nhận"));
        assertThat(inbox(agency.officer("QLDA"))).contains("filter=" + filter("Việc của tôi"));
    }

    private String inbox(String person) {
        return visitor.answer("/inbox", person).getRedirectedUrl();
    }

    private String filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult().getId();
    }

    private OpenTask begun() {
        long row = workshop.begun(agency, item("Kế hoạch kiểm tra", "Quý I/2026", "Phòng HCTH", "Phòng TCKT"));
        return workshop.mine(row, agency.head("HCTH"), "assign", null);
    }
}
