package vn.cchc.document.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.VersionView;
import vn.cchc.document.domain.Titles;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What all forms of the process show of the draft: title, author, files to open, the way to its page. */
@Component
class DraftForm {

    private final Documents documents;
    private final Organization organization;
    private final Texts texts;
    private final Titles titles;

    DraftForm(Documents documents, Organization organization, Texts texts, Titles titles) {
        this.documents = documents;
        this.organization = organization;
        this.texts = texts;
        this.titles = titles;
    }

    DocumentView document(StepContext context) {
        return documents.view(context.id());
    }

    /** @param askedBy account of who asks */
    Brief brief(StepContext context, String askedBy) {
        DocumentView document = document(context);
        return new Brief(
                texts.get("document.task." + context.taskKey(), title(document)),
                organization.person(askedBy).fullName());
    }

    /** The drafter asks. */
    Brief brief(StepContext context) {
        return brief(context, document(context).drafterId());
    }

    /** @return values for the text at the top of each form; a new map, to be added to */
    Map<String, Object> view(StepContext context) {
        DocumentView document = document(context);
        Map<String, Object> view = new HashMap<>();
        view.put(
                "drafter",
                Markdown.plain(organization.person(document.drafterId()).fullName()));
        view.put(
                "unit",
                Markdown.plain(organization.unit(document.draftingUnitId()).name()));
        view.put("urgency", texts.get(document.urgency().nameKey()));
        view.put("version", document.latestVersion());
        view.put("files", files(document));
        view.put("page", "/documents/" + document.id());
        return view;
    }

    String name(String person) {
        return organization.person(person).fullName();
    }

    private String title(DocumentView document) {
        return titles.of(document.type(), document.subject());
    }

    private String files(DocumentView document) {
        List<VersionView> versions = documents.versions(document.id());
        return versions.isEmpty()
                ? ""
                : versions.get(0).files().stream()
                        .map(file -> "- [" + Markdown.plain(file.name()) + "](/files/" + file.id() + "/preview)")
                        .collect(Collectors.joining("\n"));
    }
}
