package vn.cchc.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.TestPlan;
import vn.cchc.plan.process.PlanDesk;
import vn.cchc.review.NewReview;
import vn.cchc.review.ScoringFact;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Of units that are agencies of their own the system knows when they issued their plan. */
@CchcTest
class PlanFactsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private Organization organization;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private PlanFacts facts;

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void theDayOfIssueCountsFromTheFirstOfJanuary() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-02-02T02:00:00Z")));
        TestAgency province = organizations.agency("HCTH");
        TestAgency early = organizations.below(province, "HCTH");
        TestAgency never = organizations.below(province, "HCTH");
        long plan = plans.draft(early, new TestPlan().row("1", "Việc", item("Báo cáo", "Quý I/2026", "Phòng HCTH")));
        plans.send(early, plan);
        plans.agree(early, plan, "HCTH");
        plans.complete(plan, early.head("HCTH"), "submit-plan", "decision", "approve");
        plans.issue(early, plan);

        long issued = unit(province, early);
        long missing = unit(province, never);
        Map<Long, Collection<Measured>> measured =
                facts.measure(review(province), List.of(issued, missing, province.unit("HCTH")));

        assertThat(measured).containsOnlyKeys(issued, missing);
        assertThat(measured.get(issued)).singleElement().satisfies(found -> {
            assertThat(found.fact()).isEqualTo(ScoringFact.PLAN_ISSUED);
            assertThat(found.day()).isEqualTo(33);
            assertThat(found.onTime()).isEqualTo(1);
            assertThat(found.source()).isEqualTo("Kế hoạch năm 2026 ban hành ngày 02/02/2026");
        });
        assertThat(measured.get(missing)).singleElement().satisfies(found -> {
            assertThat(found.missing()).isEqualTo(1);
            assertThat(found.source()).isEqualTo("Chưa ban hành kế hoạch năm 2026");
        });
    }

    private long unit(TestAgency province, TestAgency below) {
        return organization.units(province.id(), TestOrganization.SINCE).stream()
                .filter(unit -> below.id().equals(unit.ownAgencyId()))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static Review review(TestAgency agency) {
        var opened = new NewReview(
                agency.id(), 2026, "Tổng kết", null, agency.unit("HCTH"), List.of(), List.of(agency.coordinator()));
        return new Review(opened, 1, agency.coordinator(), Instant.EPOCH);
    }
}
