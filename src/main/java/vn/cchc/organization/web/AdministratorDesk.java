package vn.cchc.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.web.FormAnswers;

/** What all pages of an administrator have in common: which agency, whether allowed, and how acts are answered. */
@Component
class AdministratorDesk {

    private final Organization organization;
    private final AdministrationRights rights;
    private final FormAnswers answers;
    private final Clock clock;

    AdministratorDesk(Organization organization, AdministrationRights rights, FormAnswers answers, Clock clock) {
        this.organization = organization;
        this.rights = rights;
        this.answers = answers;
        this.clock = clock;
    }

    /** Account of whoever is signed in. */
    String me() {
        return organization.currentPerson().id();
    }

    /**
     * Opens a page on an agency.
     *
     * @param wanted agency asked for; null: the person's own
     * @param tab which of the pages it is
     * @throws Refusal forbidden, unless to its administrators; not found
     */
    Agency open(String wanted, String tab, Model model) {
        Person me = organization.currentPerson();
        List<Agency> all = organization.agencies();
        String id = wanted != null ? wanted : me.agencyId();
        if (id == null && me.systemAdmin() && !all.isEmpty()) {
            id = all.get(0).id();
        }
        if (id == null) {
            throw Refusal.notFound("organization.refusal.no-agency");
        }
        rights.require(me.id(), id);
        Agency agency = organization.agency(id);
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", me.systemAdmin() ? all : List.of(agency));
        model.addAttribute("systemAdmin", me.systemAdmin());
        model.addAttribute("tab", tab);
        model.addAttribute("today", today());
        return agency;
    }

    /** Whether the first administrator of an empty system has come: there is nothing to show yet, only to found. */
    boolean isFirstVisit() {
        return organization.agencies().isEmpty() && organization.currentPerson().systemAdmin();
    }

    /**
     * Opens a page on the whole system.
     *
     * @throws Refusal forbidden, unless to system administrators
     */
    void openSystem(Model model) {
        rights.requireSystem(me());
        model.addAttribute("agencies", organization.agencies());
        model.addAttribute("today", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** Does an act and says on the next page that it was done, or why it could not be. */
    String answer(Runnable act, String noticeKey, RedirectAttributes next, String page) {
        return answers.after(act, noticeKey, next, page);
    }
}
