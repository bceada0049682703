package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.Organization;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.organization.SigningAuthorities;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.SigningTitle;
import vn.cchc.shared.web.Day;

/** Who may sign for an agency, and how. */
@Controller
@RequestMapping("/organization/signing")
class SigningAuthorityPages {

    private final AdministratorDesk desk;
    private final OrganizationTables queries;
    private final Organization organization;
    private final SigningAuthorities authorities;
    private final SigningAdministration signing;

    SigningAuthorityPages(
            AdministratorDesk desk,
            OrganizationTables queries,
            Organization organization,
            SigningAuthorities authorities,
            SigningAdministration signing) {
        this.desk = desk;
        this.queries = queries;
        this.organization = organization;
        this.authorities = authorities;
        this.signing = signing;
    }

    @GetMapping
    String show(@RequestParam(name = "agency", required = false) String wanted, Model model) {
        var agency = desk.open(wanted, "signing", model);
        var titles = authorities.ofAgency(agency.id());
        model.addAttribute("titles", titles);
        model.addAttribute(
                "people",
                organization.people(titles.stream().map(SigningTitle::personId).collect(Collectors.toSet())));
        model.addAttribute("colleagues", queries.signers(agency.id()));
        model.addAttribute("modes", SigningMode.values());
        return "organization/signing";
    }

    @PostMapping
    String grant(
            @RequestParam("agency") String agency,
            @RequestParam("person") String person,
            @RequestParam(name = "mode", required = false) SigningMode mode,
            @RequestParam("position") String position,
            @RequestParam("superior") String superior,
            @RequestParam("grantedBy") String grantedBy,
            @RequestParam("basis") String basis,
            @RequestParam("types") String types,
            @RequestParam(name = "from", required = false) @Day LocalDate from,
            @RequestParam(name = "to", required = false) @Day LocalDate to,
            RedirectAttributes next) {
        Set<String> codes = Arrays.stream(types.split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
        return answer(
                agency,
                () -> signing.grant(
                        new NewSigningAuthority(
                                agency, person, mode, position, superior, grantedBy, basis, codes, from, to),
                        desk.me()),
                next);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable long id,
            @RequestParam("agency") String agency,
            @RequestParam(name = "lastDay", required = false) @Day LocalDate lastDay,
            RedirectAttributes next) {
        return answer(agency, () -> signing.end(id, lastDay, desk.me()), next);
    }

    private String answer(String agency, Runnable act, RedirectAttributes next) {
        return desk.answer(act, "organization.done.saved", next, "/organization/signing?agency=" + agency);
    }
}
