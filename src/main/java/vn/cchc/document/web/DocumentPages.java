package vn.cchc.document.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cchc.document.DocumentOwner;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.RepairKind;
import vn.cchc.document.VersionView;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.document.domain.Titles;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.organization.Organization;

/** One document: where it stands, its versions and files, its history, and what the person may do with it. */
@Controller
class DocumentPages {

    private static final int HISTORY = 200;

    private final Documents documents;
    private final DocumentActions actions;
    private final Organization organization;
    private final ObjectProvider<DocumentOwner> owners;
    private final Journal journal;
    private final Names names;
    private final Waiting waiting;
    private final Titles titles;

    DocumentPages(
            Documents documents,
            DocumentActions actions,
            Organization organization,
            ObjectProvider<DocumentOwner> owners,
            Journal journal,
            Names names,
            Waiting waiting,
            Titles titles) {
        this.documents = documents;
        this.actions = actions;
        this.organization = organization;
        this.owners = owners;
        this.journal = journal;
        this.names = names;
        this.waiting = waiting;
        this.titles = titles;
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable long id, Model model) {
        String person = organization.currentPerson().id();
        DocumentView document = actions.see(id, person);
        DocumentActions.Allowed allowed = actions.allowed(id, person);
        List<VersionView> versions = allowed.read() ? documents.versions(id) : List.of();
        List<JournalEntry> history = allowed.read()
                ? journal.history("document", id, PageRequest.of(0, HISTORY)).getContent()
                : List.of();
        model.addAttribute("document", document);
        model.addAttribute("title", titles.of(document.type(), document.subject()));
        model.addAttribute("allowed", allowed);
        model.addAttribute("versions", versions);
        model.addAttribute("history", history);
        model.addAttribute("waiting", waiting.of(List.of(id)).getOrDefault(id, List.of()));
        model.addAttribute("people", people(document, versions, history));
        model.addAttribute(
                "unit", names.units(List.of(document.draftingUnitId())).get(document.draftingUnitId()));
        model.addAttribute("owner", owner(document));
        model.addAttribute("repaired", document.repairs() == null ? null : documents.view(document.repairs()));
        model.addAttribute("repairs", actions.repairsOf(id));
        model.addAttribute("repairKinds", RepairKind.values());
        return "document/document";
    }

    private Map<String, String> people(DocumentView document, List<VersionView> versions, List<JournalEntry> history) {
        List<String> accounts = new ArrayList<>();
        accounts.add(document.drafterId());
        accounts.add(document.returnedBy());
        versions.forEach(version -> accounts.addAll(Arrays.asList(version.by(), version.insteadOf())));
        history.forEach(entry ->
                accounts.addAll(Arrays.asList(entry.act().actorId(), entry.act().onBehalfOf())));
        return names.people(accounts.stream().filter(Objects::nonNull).toList());
    }

    private DocumentOwner.Link owner(DocumentView document) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(document.ownerKind()))
                .findFirst()
                .map(owner -> owner.link(document.ownerId()))
                .orElse(null);
    }
}
