package vn.cchc.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.document.DocumentType;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.document.domain.DocumentActions;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Drafting a document that stands for itself. */
@Controller
class DraftPages {

    private final DocumentActions actions;
    private final Organization organization;
    private final Uploads uploads;
    private final Texts texts;
    private final Clock clock;

    DraftPages(DocumentActions actions, Organization organization, Uploads uploads, Texts texts, Clock clock) {
        this.actions = actions;
        this.organization = organization;
        this.uploads = uploads;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/documents/new")
    String form(Model model) {
        Person person = organization.currentPerson();
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("units", draftingUnits(person));
        return "document/new";
    }

    @PostMapping("/documents")
    String create(
            @RequestParam DocumentType type,
            @RequestParam String subject,
            @RequestParam long unit,
            @RequestParam Urgency urgency,
            @RequestParam(required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        Person person = organization.currentPerson();
        if (draftingUnits(person).stream().noneMatch(known -> known.id() == unit)) {
            throw Refusal.invalid("document.refusal.unit");
        }
        long document = uploads.read(
                files,
                read -> actions.create(
                        new NewDocument(
                                person.agencyId(), type, subject, person.id(), unit, OwnerKind.NONE, null, urgency),
                        read));
        redirect.addFlashAttribute("notice", texts.get("document.notice.created"));
        return "redirect:/documents/" + document;
    }

    /** One's own units; whoever works for the agency as a whole drafts for any of its units. */
    private List<Unit> draftingUnits(Person person) {
        if (person.agencyId() == null) {
            throw Refusal.forbidden("document.refusal.no-agency");
        }
        List<Unit> all = organization.units(person.agencyId(), LocalDate.now(clock));
        Set<Long> own = organization.unitsOf(person.id());
        List<Unit> units = all.stream().filter(unit -> own.contains(unit.id())).toList();
        if (units.isEmpty() && organization.appointments(person.id()).isEmpty()) {
            throw Refusal.forbidden("document.refusal.no-unit");
        }
        return units.isEmpty() ? all : units;
    }
}
