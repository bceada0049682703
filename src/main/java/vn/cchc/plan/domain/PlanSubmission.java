package vn.cchc.plan.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.Texts;

/** Makes the plan's document from its data, so that signer and clerk see what is signed. */
@Service
@Transactional
public class PlanSubmission {

    /** What a plan's documents belong to. */
    public static final String OWNER = "plan";

    private final PlanLoad plans;
    private final PlanSettingRepository settings;
    private final AnnexPrint print;
    private final Documents documents;
    private final Files files;
    private final Journal journal;
    private final Texts texts;

    PlanSubmission(
            PlanLoad plans,
            PlanSettingRepository settings,
            AnnexPrint print,
            Documents documents,
            Files files,
            Journal journal,
            Texts texts) {
        this.plans = plans;
        this.settings = settings;
        this.print = print;
        this.documents = documents;
        this.files = files;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * The head of the advisory unit submits the draft.
     *
     * @return id of the document that will issue the plan
     */
    public long submit(long planId, String person) {
        Plan plan = plans.alone(planId);
        PlanSetting setting = settings.findById(plan.agencyId()).orElseGet(() -> new PlanSetting(plan.agencyId()));
        long document = documents.draft(new NewDocument(
                plan.agencyId(),
                setting.documentType(),
                plan.title(),
                plan.draftedBy(),
                plan.advisoryUnitId(),
                OWNER,
                planId,
                Urgency.NORMAL));
        plan.submit(document);
        print(plan, document, null);
        journal.record(Act.on("plan", planId, "plan.submitted", person).inPlan(planId));
        return document;
    }

    /** After an edit of a draft whose document was returned: a new version says what the plan now says. */
    public void printAgain(Plan plan, String note) {
        print(plan, plan.documentId(), note);
    }

    /** Whether the plan's document is back with its drafter. */
    @Transactional(readOnly = true)
    public boolean returned(Plan plan) {
        return plan.documentId() != null && documents.state(plan.documentId()) == DocumentState.RETURNED;
    }

    private void print(Plan plan, long document, String note) {
        String name = texts.get("plan.print.file-name", String.valueOf(plan.planYear())) + ".docx";
        StoredFile annex = files.store(
                name,
                new ByteArrayInputStream(print.print(plan.view())),
                plan.draftedBy(),
                new Files.Owner(plan.agencyId(), OwnerKind.DOCUMENT, document));
        documents.addVersion(document, note, List.of(annex.id()), plan.draftedBy());
    }
}
