package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.organization.WorkKind;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.Statements;

/** What a substitute can do to others' tasks through the web apps' API and REST, and what not. */
@CchcTest
class SubstitutesTest extends RestGuardCase {

    private static final String AGREED = "\"decision\":{\"value\":\"agree\"}";

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private SubstituteReturns returns;

    @Autowired
    private Substitutes substitutes;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String absent;
    private String substitute;
    private Http hoa;

    @BeforeEach
    void aTask() {
        start();
        absent = ours.officer("HCTH");
        substitute = ours.clerk();
        hoa = signedIn(substitute);
    }

    @AfterEach
    void today() {
        ClockUtil.reset();
    }

    @Test
    void whatIsOfferedToTheAbsentOneReachesBothAndTheSubstituteDoesIt() {
        cover(WorkKind.OTHER);

        assertThat(inFilter(hoa, "Việc làm thay")).contains(task);
        assertThat(inFilter(hoa, "Việc chờ đơn vị tôi nhận")).doesNotContain(task);
        assertThat(inFilter(lan, "Việc chờ đơn vị tôi nhận")).contains(task);

        assertThat(claim(hoa, substitute).statusCode()).isEqualTo(204);
        assertThat(open().getAssignee()).isEqualTo(substitute);
        assertThat(open().getOwner()).isEqualTo(absent);
        assertThat(inFilter(lan, "Việc của tôi"))
                .as("the absent one still sees it")
                .contains(task);
        assertThat(hoa.get(API + "/task/" + task + "/form-variables").statusCode())
                .isEqualTo(200);
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(204);

        var done = history.createHistoricTaskInstanceQuery().taskId(task).singleResult();
        assertThat(done.getAssignee()).isEqualTo(substitute);
        assertThat(done.getOwner()).isEqualTo(absent);
    }

    @Test
    void whatTheAbsentOneHasTakenTheSubstituteCompletesAndTheAbsentOneLearnsWho() {
        cover();
        claim(lan, absent);
        assertThat(inFilter(hoa, "Việc làm thay")).contains(task);

        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(204);

        var late = submit(lan, AGREED);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).matches("vanthu .* thay cv1\\.hcth .* đã hoàn thành việc này lúc .*");
    }

    @Test
    void theAbsentOneTakesTheWorkBackAtAnyTime() {
        cover();
        claim(hoa, substitute);

        assertThat(claim(lan, absent).statusCode()).isEqualTo(204);
        assertThat(open().getOwner()).isNull();
        assertThat(open().getAssignee()).isEqualTo(absent);

        claim(hoa, substitute);
        assertThat(submit(lan, AGREED).statusCode())
                .as("completes it out of the substitute's hands")
                .isEqualTo(204);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo(absent);
    }

    @Test
    void theSubstituteGivesBackWhatHeDoesNotDo() {
        cover();
        claim(hoa, substitute);

        assertThat(hoa.post(API + "/task/" + task + "/unclaim", null).statusCode())
                .isEqualTo(204);
        assertThat(open().getAssignee()).isNull();
        assertThat(open().getOwner()).isNull();
        assertThat(inFilter(lan, "Việc chờ đơn vị tôi nhận")).contains(task);
    }

    @Test
    void afterTheLastDayTheSubstituteIsRefusedAndTheTaskComesBackByItself() {
        cover();
        claim(hoa, substitute);
        ClockUtil.setCurrentTime(Date.from(at(LocalDate.now(clock).plusDays(2), LocalTime.of(23, 59, 59))));
        assertThat(hoa.get(API + "/task/" + task + "/form-variables").statusCode())
                .isEqualTo(200);

        ClockUtil.setCurrentTime(Date.from(at(LocalDate.now(clock).plusDays(1), LocalTime.MIDNIGHT)));

        var late = submit(hoa, AGREED);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(message(late)).startsWith("Thời hạn làm thay cv1.hcth");
        assertThat(hoa.get(API + "/task/" + task + "/form-variables").statusCode())
                .isEqualTo(403);
        assertThat(inFilter(hoa, "Việc làm thay")).doesNotContain(task);
        returns.takeBack();
        assertThat(open().getAssignee()).isNull();
        assertThat(open().getOwner()).isNull();
        assertThat(claim(hoa, substitute).statusCode()).isEqualTo(403);
        assertThat(claim(lan, absent).statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsCalledOffIsTakenBackAtOnce() {
        long cover = cover();
        claim(lan, absent);
        claim(hoa, substitute);

        leaveCover.end(cover, absent);

        assertThat(open().getOwner()).isNull();
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(403);
    }

    @Test
    void beforeTheFirstDayNothingReachesTheSubstitute() {
        LocalDate later = LocalDate.now(clock).plusDays(1);
        leaveCover.name(new NewCover(ours.id(), absent, substitute, later, later, Set.of(), "Nghỉ phép"), absent);

        assertRefusedEverything(403);
        assertThat(inFilter(hoa, "Việc làm thay")).doesNotContain(task);
    }

    @Test
    void otherKindsOfWorkDoNotReachTheSubstitute() {
        cover(WorkKind.REPORT, WorkKind.DOCUMENT);

        assertThat(inFilter(hoa, "Việc làm thay")).doesNotContain(task);
        assertRefusedEverything(403);
        claim(lan, absent);
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(403);
        assertThat(claim(hoa, substitute).statusCode()).isEqualTo(409);
    }

    @Test
    void whoMovesToAnotherAgencyIsASubstituteNoMore() {
        cover();
        people.moveTo(substitute, theirs.id(), organizations.root());

        // still appointed as a clerk here, so still of the agency: the cover holds until that ends, too
        assertThat(substitutes.tasks(substitute)).isNotEmpty();
        endAppointments(substitute);

        assertThat(substitutes.tasks(substitute)).isEmpty();
        Http moved = signedIn(substitute);
        assertThat(claim(moved, substitute).statusCode()).isEqualTo(404);
        assertThat(submit(moved, AGREED).statusCode()).isEqualTo(404);
    }

    @Test
    void aCoverIsNotPassedOn() {
        // the deputy does the officer's work; the clerk does the deputy's
        String deputy = ours.deputy();
        LocalDate now = LocalDate.now(clock);
        leaveCover.name(new NewCover(ours.id(), absent, deputy, now, now.plusDays(2), Set.of(), "Nghỉ"), absent);
        leaveCover.name(new NewCover(ours.id(), deputy, substitute, now, now.plusDays(2), Set.of(), "Nghỉ"), deputy);

        assertThat(inFilter(hoa, "Việc làm thay")).doesNotContain(task);
        assertRefusedEverything(403);
        Http pho = signedIn(deputy);
        assertThat(claim(pho, deputy).statusCode()).isEqualTo(204);
        assertThat(claim(hoa, substitute).statusCode()).isEqualTo(409);
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(403);
    }

    @Test
    void aSubstituteOfSomebodyElseDoesNothing() {
        LocalDate now = LocalDate.now(clock);
        String other = ours.coordinator();
        leaveCover.name(new NewCover(ours.id(), other, substitute, now, now, Set.of(), "Nghỉ"), other);

        assertRefusedEverything(403);
        assertThat(hoa.post(API + "/task/" + task + "/assignee", "{\"userId\":\"" + absent + "\"}")
                        .statusCode())
                .as("nor gives it to others")
                .isEqualTo(403);
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneIsTold() throws Exception {
        cover();
        claim(lan, absent);
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        List<Callable<HttpResponse<String>>> both = List.of(
                () -> {
                    together.await();
                    return submit(lan, AGREED);
                },
                () -> {
                    together.await();
                    return submit(hoa, AGREED);
                });
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<HttpResponse<String>> answer : pool.invokeAll(both)) {
                answers.add(answer.get().statusCode());
            }
        } finally {
            pool.shutdown();
        }

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .finished()
                        .count())
                .isOne();
    }

    @Test
    void nobodysSubstituteCostsOneStatement() {
        assertThat(Statements.during(() -> substitutes.tasks(absent))).isOne();
    }

    @Test
    void theAdministratorWhoGivesTheTaskToSomebodyEndsTheSubstitution() {
        cover();
        claim(hoa, substitute);
        Http admin = new Http(port).basic(organizations.root(), "demo");

        admin.post("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"" + ours.colleague("HCTH") + "\"}");

        assertThat(open().getAssignee()).isEqualTo(ours.colleague("HCTH"));
        assertThat(open().getOwner()).isNull();
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(403);
    }

    private void assertRefusedEverything(int status) {
        assertThat(claim(hoa, substitute).statusCode()).isEqualTo(status);
        assertThat(submit(hoa, AGREED).statusCode()).isEqualTo(status);
        assertThat(hoa.get(API + "/task/" + task + "/form-variables").statusCode())
                .isEqualTo(status);
        assertThat(open().getOwner()).isNull();
    }

    private long cover(WorkKind... kinds) {
        LocalDate now = LocalDate.now(clock);
        return leaveCover.name(
                new NewCover(ours.id(), absent, substitute, now, now.plusDays(2), Set.of(kinds), "Nghỉ phép"), absent);
    }

    private void endAppointments(String person) {
        jdbc.sql(
                        "update appointment set valid_from = date '2020-01-01', valid_to = date '2020-01-02' where person_id = ?")
                .param(person)
                .update();
    }

    private Task open() {
        return tasks.createTaskQuery().taskId(task).singleResult();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** Ids of what a filter of Tasklist shows the caller. */
    private static List<String> inFilter(Http who, String name) {
        String filter = StreamSupport.stream(
                        Http.tree(who.get(API + "/filter?resourceType=Task&maxResults=50"))
                                .spliterator(),
                        false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
        List<String> ids = new ArrayList<>();
        Http.tree(who.post(API + "/filter/" + filter + "/list?firstResult=0&maxResults=50", "{}"))
                .forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }
}
