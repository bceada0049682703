package vn.cchc.overview.read;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Holder;
import vn.cchc.engine.OpenTask;
import vn.cchc.shared.Days;
import vn.cchc.shared.Due;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Texts;
import vn.cchc.task.HaltView;

/** Deadlines of tasks as people say them: also that the clock of the work stands still, since when and why. */
@Component
public class TaskDues {

    private final DueWords words;
    private final Texts texts;

    TaskDues(DueWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The deadline of an open task. */
    public Due of(OpenTask task, TaskContext about) {
        return task.due() == null && about != null && about.haltedOn() != null
                ? halted(about.haltedOn(), about.haltReason(), about.haltFor())
                : words.at(task.due());
    }

    /** What stands instead of a deadline. */
    Due halted(HaltView halt) {
        return halted(halt.since(), halt.reason(), halt.waitingFor());
    }

    /** Steps of halted work beside the deadline that says why it is. */
    List<Holder> halted(List<Holder> steps, HaltView halt) {
        Due since = unknown(texts.get("task.halted-only-since", Days.text(halt.since())));
        return steps.stream()
                .map(step -> step.due().date() == null ? new Holder(step.step(), step.names(), since) : step)
                .toList();
    }

    private Due halted(LocalDate since, String reason, String waitingFor) {
        return unknown(texts.get("task.halted-since", Days.text(since), reason, waitingFor));
    }

    private static Due unknown(String words) {
        return new Due(words, null, Due.Nearness.UNKNOWN);
    }
}
