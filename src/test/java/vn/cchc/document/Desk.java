package vn.cchc.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.document.domain.Upload;
import vn.cchc.document.process.IssueDocument;
import vn.cchc.engine.Processes;
import vn.cchc.testing.PeopleAtWork;
import vn.cchc.testing.TestAgency;

/** What the tests of this room do at the desks of an agency: draft, take tasks, complete them. */
@Component
public class Desk {

    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;
    private final Processes processes;
    private final Documents documents;
    private final DocumentActions actions;
    private final PeopleAtWork people;
    private final TransactionTemplate transactions;

    Desk(
            IdentityService identity,
            TaskService tasks,
            FormService forms,
            Processes processes,
            Documents documents,
            DocumentActions actions,
            PeopleAtWork people,
            TransactionTemplate transactions) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.processes = processes;
        this.documents = documents;
        this.actions = actions;
        this.people = people;
        this.transactions = transactions;
    }

    /** A draft by the first officer of HCTH, without a version. */
    public long draft(TestAgency agency, DocumentType type) {
        return documents.draft(new NewDocument(
                agency.id(),
                type,
                "Về cải cách hành chính " + agency.id(),
                agency.officer("HCTH"),
                agency.unit("HCTH"),
                OwnerKind.NONE,
                null,
                Urgency.NORMAL));
    }

    /** A draft of a plan with one version, on its way: the head of HCTH is asked. */
    public long submitted(TestAgency agency) {
        return submitted(agency, DocumentType.PLAN);
    }

    public long submitted(TestAgency agency, DocumentType type) {
        long document = draft(agency, type);
        upload(document, agency.officer("HCTH"), "Bản đầu");
        processes.start(
                IssueDocument.KEY, String.valueOf(document), agency.id(), Map.of(IssueDocument.DOCUMENT_ID, document));
        return document;
    }

    /** A new version with one small picture. */
    public int upload(long document, String by, String note) {
        return actions.upload(
                document, note, List.of(new Upload("ban.png", new ByteArrayInputStream(Samples.png()))), by);
    }

    /** Checked by the head of HCTH and the clerk: the leaders are asked. */
    public long checked(TestAgency agency) {
        long document = submitted(agency);
        complete(document, agency.head("HCTH"), IssueDocument.CONTENT_CHECK, "decision", "pass");
        complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        return document;
    }

    /** Approved, not signed. */
    public long approved(TestAgency agency) {
        long document = checked(agency);
        complete(document, agency.leader(), IssueDocument.APPROVE, "decision", "approve");
        return document;
    }

    /** Signed with the approval: the clerk is asked for a number. */
    public long signed(TestAgency agency) {
        long document = checked(agency);
        sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD");
        return document;
    }

    /** Numbered and sent out today. */
    public long issued(TestAgency agency) {
        long document = signed(agency);
        number(document, agency);
        dispatch(document, agency);
        return document;
    }

    public void sign(long document, String by, String task, String mode) {
        complete(document, by, task, "decision", "sign", "mode", mode);
    }

    public void number(long document, TestAgency agency) {
        var today = view(document, agency.clerk(), IssueDocument.NUMBER).get("issuedOn");
        complete(document, agency.clerk(), IssueDocument.NUMBER, "decision", "number", "issuedOn", today);
    }

    public void dispatch(long document, TestAgency agency) {
        complete(
                document,
                agency.clerk(),
                IssueDocument.DISPATCH,
                "recipients",
                "Như trên\nSở Nội vụ (b/c)",
                "archiveHolder",
                "VT, HCTH",
                "copies",
                3,
                "note",
                null);
    }

    /** Everybody lets the document pass, the director signs, the clerk numbers and sends it out. */
    public void issue(TestAgency agency, String unit, long document) {
        complete(document, agency.head(unit), IssueDocument.CONTENT_CHECK, "decision", "pass");
        complete(document, agency.clerk(), IssueDocument.FORMAT_CHECK, "decision", "pass");
        sign(document, agency.leader(), IssueDocument.APPROVE, "HEAD");
        number(document, agency);
        dispatch(document, agency);
    }

    /** Takes the open task, which must be this one, and completes it. */
    public void complete(long document, String person, String taskKey, Object... values) {
        Map<String, Object> sent = PeopleAtWork.sent(values);
        // who is refused has not taken the task either: others may try next
        as(
                person,
                () -> transactions.executeWithoutResult(status -> {
                    Task task = open(document, taskKey);
                    if (task.getAssignee() == null) {
                        tasks.claim(task.getId(), person);
                    }
                    forms.submitTaskForm(task.getId(), sent);
                }));
    }

    /** What the form of the open task shows to the person. */
    public Map<String, Object> view(long document, String person, String taskKey) {
        Map<String, Object> view = new HashMap<>();
        as(
                person,
                () -> view.putAll(
                        forms.getTaskFormVariables(open(document, taskKey).getId())));
        return view;
    }

    /** Keys of the open tasks. */
    public List<String> openTasks(long document) {
        identity.clearAuthentication();
        return tasks
                .createTaskQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** The open task with its deadline and people. */
    public Task openTask(long document) {
        identity.clearAuthentication();
        return tasks.createTaskQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .singleResult();
    }

    private Task open(long document, String taskKey) {
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .taskDefinitionKey(taskKey)
                .singleResult();
        if (task == null) {
            throw new AssertionError("No open task " + taskKey + " for the caller");
        }
        return task;
    }

    /** Runs something as a person signed in to the engine. */
    public void as(String person, Runnable act) {
        people.inEngine(person, act);
    }
}
