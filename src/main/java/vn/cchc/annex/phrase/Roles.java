package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.annex.Assignment;
import vn.cchc.annex.AssignmentRole;

/** Collects the roles of one cell and settles at the end who leads. */
final class Roles {

    private static final double ONE_IMPLIED_LEAD = 0.8;
    private static final double SEVERAL_IMPLIED_LEADS = 0.6;

    private final Map<String, Assignment> given = new LinkedHashMap<>();
    /** Units that do work of their own: who leads if nobody is said to. */
    private final Map<String, Assignment> workers = new LinkedHashMap<>();

    /** Gives a role that the text states; the first statement of the same role stays. */
    void give(AssignmentRole role, List<String> units, String instruction, double confidence) {
        for (String unit : units) {
            String text = UnitList.trim(instruction);
            given.putIfAbsent(key(role, unit), new Assignment(role, unit, text, confidence));
        }
    }

    /** Gives a role to the subject of a clause. */
    void work(AssignmentRole role, List<String> units, String instruction, double confidence) {
        give(role, units, instruction, confidence);
        for (String unit : units) {
            String text = UnitList.trim(instruction);
            workers.putIfAbsent(Distinct.key(unit), new Assignment(AssignmentRole.LEAD, unit, text, confidence));
        }
    }

    boolean leads(String unit) {
        return given.containsKey(key(AssignmentRole.LEAD, unit));
    }

    boolean hasLead() {
        return given.values().stream().anyMatch(assignment -> assignment.role() == AssignmentRole.LEAD);
    }

    /** All roles; with implied leads in front if nobody is said to lead. */
    List<Assignment> settled() {
        if (hasLead()) {
            return given.values().stream().filter(a -> !isEcho(a)).toList();
        }
        double confidence = workers.size() == 1 ? ONE_IMPLIED_LEAD : SEVERAL_IMPLIED_LEADS;
        List<Assignment> all = new ArrayList<>();
        workers.values()
                .forEach(worker -> all.add(new Assignment(
                        AssignmentRole.LEAD,
                        worker.unitText(),
                        worker.instruction(),
                        Math.min(confidence, worker.confidence()))));
        given.values().stream()
                .filter(a -> a.role() != AssignmentRole.IMPLEMENT || !workers.containsKey(Distinct.key(a.unitText())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Who leads does not also "carry out", and does not coordinate with itself. */
    private boolean isEcho(Assignment assignment) {
        return (assignment.role() == AssignmentRole.IMPLEMENT || assignment.role() == AssignmentRole.COORDINATE)
                && leads(assignment.unitText());
    }

    private static String key(AssignmentRole role, String unit) {
        return role + " " + Distinct.key(unit);
    }
}
