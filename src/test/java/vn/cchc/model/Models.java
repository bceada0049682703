package vn.cchc.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The files that administrators edit: everything in {@code bpmn/} and {@code forms/}. */
final class Models {

    private Models() {}

    /** A process model with the name of its file. */
    record Model(String file, BpmnModelInstance content) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Model> processes() {
        return files("bpmn", ".bpmn")
                .map(path -> new Model(path.getFileName().toString(), Bpmn.readModelFromFile(path.toFile())));
    }

    static Stream<Path> decisions() {
        return files("bpmn", ".dmn");
    }

    static Stream<Path> forms() {
        return files("forms", ".form");
    }

    private static Stream<Path> files(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            List<Path> files = found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
