package vn.cchc.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cchc.organization.Organization;
import vn.cchc.overview.read.Overviews;
import vn.cchc.shared.Texts;

/** The first page: what waits for the signed-in person, what is late, how the plans are getting on. */
@Controller
class HomePage {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Texts.VIETNAMESE);

    private final Overviews overviews;
    private final Organization organization;
    private final Clock clock;

    HomePage(Overviews overviews, Organization organization, Clock clock) {
        this.overviews = overviews;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", overviews.ofSignedIn());
        model.addAttribute("name", organization.currentPerson().fullName());
        model.addAttribute("today", TODAY.format(LocalDate.now(clock)));
        return "overview/home";
    }
}
