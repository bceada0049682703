package vn.cchc.calendar.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.cchc.calendar.WorkingYears;
import vn.cchc.calendar.domain.CalendarRights;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Whose calendar a page is about: the country's, or a province's with what it has decided for itself. */
@Component
class CalendarScopes {

    /** In addresses, the calendar of the whole country. */
    static final String COUNTRY = "vn";

    private final WorkingYears years;
    private final CalendarRights rights;
    private final Organization organization;

    CalendarScopes(WorkingYears years, CalendarRights rights, Organization organization) {
        this.years = years;
        this.rights = rights;
        this.organization = organization;
    }

    /**
     * Tells the page whose calendar it shows and which others there are to choose.
     *
     * @param wanted as in the address; null: the person's own
     * @return topmost agency of the province, or null for the country
     * @throws Refusal not found, for provinces that are not the person's
     */
    String open(String wanted, Model model) {
        String province = readable(wanted);
        model.addAttribute("scope", province == null ? COUNTRY : province);
        model.addAttribute("province", province == null ? null : organization.agency(province));
        model.addAttribute("provinces", rights.changeable());
        model.addAttribute("mayChange", rights.mayChange(province));
        return province;
    }

    /**
     * The province that a word in an address means, or null for the country.
     *
     * @throws Refusal not found, for provinces that are not the person's
     */
    String readable(String wanted) {
        String own = years.ownProvince();
        String province = province(wanted, own);
        if (province != null
                && !province.equals(own)
                && rights.changeable().stream().noneMatch(agency -> agency.id().equals(province))) {
            throw Refusal.notFound("calendar.refusal.no-province");
        }
        return province;
    }

    /** The same without asking whose it is; no word: the person's own. */
    static String province(String word, String own) {
        if (word == null || word.isBlank()) {
            return own;
        }
        return word.equals(COUNTRY) ? null : word;
    }
}
