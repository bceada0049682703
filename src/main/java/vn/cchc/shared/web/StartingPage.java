package vn.cchc.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.cchc.shared.DemoLoad;

/** What people see who come before the application is ready; it asks again by itself. */
@Controller
class StartingPage {

    static final String PATH = "/starting";

    private final DemoLoad demo;

    StartingPage(DemoLoad demo) {
        this.demo = demo;
    }

    @RequestMapping(PATH)
    String show(Model model) {
        model.addAttribute("demo", demo.running());
        return "starting";
    }
}
