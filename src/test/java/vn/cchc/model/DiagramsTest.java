package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Models.Model;

/** A diagram is read by people: every element is drawn, lines run straight and do not cross, shapes do not overlap. */
class DiagramsTest {

    static Stream<Model> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Model model) {
        var drawn = shapes(model).keySet();
        assertThat(model.content().getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .allMatch(drawn::contains);
        assertThat(model.content().getModelElementsByType(SequenceFlow.class))
                .extracting(SequenceFlow::getId)
                .allMatch(edges(model)::containsKey);
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesRunStraight(Model model) {
        edges(model)
                .forEach((id, line) -> assertThat(line)
                        .as(id)
                        .allMatch(part -> Math.abs(part.getX1() - part.getX2()) < 1
                                || Math.abs(part.getY1() - part.getY2()) < 1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesDoNotCross(Model model) {
        var all = new ArrayList<>(edges(model).entrySet());
        List<String> crossings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (cross(all.get(i).getValue(), all.get(j).getValue())) {
                    crossings.add(all.get(i).getKey() + " x " + all.get(j).getKey());
                }
            }
        }
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapesDoNotOverlapAndLinesDoNotRunThroughThem(Model model) {
        var steps = new HashMap<>(shapes(model));
        model.content().getModelElementsByType(SubProcess.class).forEach(outer -> steps.remove(outer.getId()));
        model.content().getModelElementsByType(BoundaryEvent.class).forEach(event -> steps.remove(event.getId()));
        var ids = new ArrayList<>(steps.keySet());
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Rectangle2D shape = steps.get(ids.get(i));
            for (int j = i + 1; j < ids.size(); j++) {
                if (shape.intersects(steps.get(ids.get(j)))) {
                    clashes.add(ids.get(i) + " over " + ids.get(j));
                }
            }
            var inner = new Rectangle2D.Double(
                    shape.getX() + 2, shape.getY() + 2, shape.getWidth() - 4, shape.getHeight() - 4);
            String id = ids.get(i);
            edges(model).forEach((line, parts) -> {
                if (parts.stream().anyMatch(inner::intersectsLine)) {
                    clashes.add(line + " through " + id);
                }
            });
        }
        assertThat(clashes).isEmpty();
    }

    private static boolean cross(List<Line2D> one, List<Line2D> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> crossInside(a, b)));
    }

    /** Lines may meet at an end: two ways into one step, or two out of it. */
    private static boolean crossInside(Line2D a, Line2D b) {
        return a.intersectsLine(b)
                && a.ptSegDist(b.getP1()) > 1
                && a.ptSegDist(b.getP2()) > 1
                && b.ptSegDist(a.getP1()) > 1
                && b.ptSegDist(a.getP2()) > 1;
    }

    private static Map<String, Rectangle2D> shapes(Model model) {
        Map<String, Rectangle2D> shapes = new HashMap<>();
        for (BpmnShape shape : model.content().getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                Bounds bounds = shape.getBounds();
                shapes.put(
                        node.getId(),
                        new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
            }
        }
        return shapes;
    }

    private static Map<String, List<Line2D>> edges(Model model) {
        Map<String, List<Line2D>> edges = new HashMap<>();
        for (BpmnEdge edge : model.content().getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                var points = new ArrayList<Waypoint>(edge.getWaypoints());
                List<Line2D> parts = new ArrayList<>();
                for (int i = 1; i < points.size(); i++) {
                    parts.add(new Line2D.Double(
                            points.get(i - 1).getX(),
                            points.get(i - 1).getY(),
                            points.get(i).getX(),
                            points.get(i).getY()));
                }
                edges.put(flow.getId(), parts);
            }
        }
        return edges;
    }
}
