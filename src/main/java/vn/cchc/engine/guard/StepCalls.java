package vn.cchc.engine.guard;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.StandIn;

/** Finds the domain side of a task and asks it what the form shows. */
@Component
class StepCalls {

    private final BeanFactory beans;
    private final DueWords words;

    StepCalls(BeanFactory beans, DueWords words) {
        this.beans = beans;
        this.words = words;
    }

    /**
     * @return the step of the task
     * @throws IllegalStateException when the model names none, which deployment forbids
     */
    TaskStep stepOf(TaskState task) {
        if (task.step() == null) {
            throw new IllegalStateException("User task " + task.key() + " of " + task.processKey() + " names no step");
        }
        return beans.getBean(task.step(), TaskStep.class);
    }

    /** @return what the form shows: the step's values and the three lines at the top */
    Map<String, Object> view(TaskState task, String personId) {
        StepContext context = task.seenBy(personId);
        TaskStep step = stepOf(task);
        Map<String, Object> view = new HashMap<>(step.view(context));
        Brief brief = step.brief(context);
        view.put("asked", Markdown.plain(brief.asked()));
        view.put("askedBy", Markdown.plain(brief.askedBy()));
        view.put("until", words.line(words.at(task.due())));
        if (personId != null && StandIn.of(personId).isPresent()) {
            view.replaceAll((key, value) -> StandInLinks.kept(task.id(), key, value));
        }
        return view;
    }
}
