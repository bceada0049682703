package vn.cchc.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.annex.AssignmentRole;

/** Writes the table of a plan for a test in a few words. */
public final class TestPlan {

    private final List<PlanContent.Area> areas = new ArrayList<>();
    private final List<PlanContent.Row> rows = new ArrayList<>();

    /** A new section; the following rows belong to it. */
    public TestPlan area(String number, String title) {
        areas.add(new PlanContent.Area(number, title, null));
        return this;
    }

    /** A heading without work of its own. */
    public TestPlan group(String number, String title) {
        return add(number, title, true, null, List.of());
    }

    /** A task with its deliverables. */
    public TestPlan row(String number, String title, PlanContent.Item... items) {
        return add(number, title, false, null, Arrays.asList(items));
    }

    /** A task that costs money. */
    public TestPlan row(String number, String title, long budget, PlanContent.Item... items) {
        return add(number, title, false, budget, Arrays.asList(items));
    }

    public PlanContent content() {
        return new PlanContent(areas, rows);
    }

    /** A deliverable with its deadline phrase, its lead and the units that help. */
    public static PlanContent.Item item(String deliverable, String deadline, String lead, String... coordinating) {
        List<PlanContent.Name> names = new ArrayList<>();
        names.add(new PlanContent.Name(AssignmentRole.LEAD, lead));
        Arrays.stream(coordinating).forEach(name -> names.add(new PlanContent.Name(AssignmentRole.COORDINATE, name)));
        return new PlanContent.Item(deliverable, deadline, "", names);
    }

    private TestPlan add(String number, String title, boolean group, Long budget, List<PlanContent.Item> items) {
        Integer area = areas.isEmpty() ? null : areas.size() - 1;
        rows.add(new PlanContent.Row(area, null, number, title, group, false, budget, "", "", "", items));
        return this;
    }
}
