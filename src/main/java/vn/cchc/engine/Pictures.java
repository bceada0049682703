package vn.cchc.engine;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.Texts;

/** Pictures of processes with their current place. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class Pictures {

    private final Trails trails;
    private final Texts texts;

    Pictures(Trails trails, Texts texts) {
        this.trails = trails;
        this.texts = texts;
    }

    /** The newest instance about a domain object, and those that it has called and that still run. */
    public List<Picture> of(String processKey, Object businessKey) {
        return draw(trails.of(processKey, String.valueOf(businessKey)));
    }

    /** The one instance. */
    public List<Picture> ofInstance(String instanceId) {
        return draw(trails.of(instanceId));
    }

    private List<Picture> draw(List<Trail> found) {
        return found.stream()
                .map(trail ->
                        new Picture(caption(trail), trails.model(trail.definitionId()), trail.active(), trail.passed()))
                .toList();
    }

    private String caption(Trail trail) {
        List<String> now = trail.steps().stream()
                .filter(step -> step.active() && step.name() != null && !"subProcess".equals(step.type()))
                .filter(step -> !"multiInstanceBody".equals(step.type()))
                .map(Trail.Step::name)
                .distinct()
                .toList();
        return now.isEmpty()
                ? texts.get(trail.running() ? "engine.picture.running" : "engine.picture.ended", trail.processName())
                : texts.get("engine.picture.at", trail.processName(), String.join("; ", now));
    }
}
