package vn.cchc.engine.start;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import vn.cchc.engine.TaskWatch;

/** Watches the user tasks of all models, so that no model has to say that people are told of their work. */
@Component
class ChangeListener extends AbstractBpmnParseListener implements TaskListener {

    private final TaskWatch watch;

    ChangeListener(TaskWatch watch) {
        this.watch = watch;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, this);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> watch.arrived(task.getId());
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            default -> watch.gone(task.getId());
        }
    }

    private void assigned(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        if (assignee.equals(Context.getCommandContext().getAuthenticatedUserId())) {
            watch.taken(task.getId(), assignee);
        } else {
            watch.arrived(task.getId());
        }
    }
}
