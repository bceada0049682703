package vn.cchc.engine.deploy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cchc.engine.EngineClock;

/** Shows those who run the installation which models are in force, and which of them are not the product's. */
@Controller
class ModelsPage {

    private static final ZoneId ZONE = EngineClock.ZONE;

    private final DeployedModels models;

    ModelsPage(DeployedModels models) {
        this.models = models;
    }

    /** A line of the table. */
    record Line(String name, int version, boolean byPerson, LocalDateTime since) {}

    @GetMapping("/processes")
    String show(Model page) {
        List<Line> lines = models.latest().stream()
                .map(model -> new Line(
                        model.name(),
                        model.version(),
                        model.byPerson(),
                        LocalDateTime.ofInstant(model.deployedAt(), ZONE)))
                .toList();
        page.addAttribute("models", lines);
        page.addAttribute("anyByPerson", lines.stream().anyMatch(Line::byPerson));
        return "engine/models";
    }
}
