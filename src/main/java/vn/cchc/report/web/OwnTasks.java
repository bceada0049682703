package vn.cchc.report.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.MyTasks;
import vn.cchc.engine.OpenTask;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.report.process.UnitReport;

/** What waits for the person who looks at a report: what the coordinator has to check and to consolidate. */
@Component
class OwnTasks {

    private static final Set<String> SHOWN = Set.of(UnitReport.CHECK_PART, PeriodicReport.CONSOLIDATE);

    private final MyTasks myTasks;
    private final ReportRights rights;

    OwnTasks(MyTasks myTasks, ReportRights rights) {
        this.myTasks = myTasks;
        this.rights = rights;
    }

    List<OwnTask> of(ReportView report, List<PartEntry> parts) {
        Map<String, String> units = parts.stream()
                .map(PartEntry::part)
                .collect(Collectors.toMap(part -> String.valueOf(part.id()), PartView::unitName));
        return myTasks.of(PeriodicReport.KEY, report.id(), rights.person()).stream()
                .filter(task -> SHOWN.contains(task.taskKey()))
                .map(task -> new OwnTask(task.id(), task.name(), about(task, units)))
                .toList();
    }

    private static String about(OpenTask task, Map<String, String> units) {
        return task.processKey().equals(UnitReport.KEY) ? units.get(task.businessKey()) : null;
    }
}
