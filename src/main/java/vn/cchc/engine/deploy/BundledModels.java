package vn.cchc.engine.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;

/**
 * Deploys what the product brings ({@code bpmn/} and {@code forms/}) in one deployment, because forms are found only beside
 * their process. A model whose latest version a person has deployed is left alone: from then on it is theirs. See
 * src/docs/adr.
 */
@Component
public class BundledModels {

    /** Source of the product's own deployments. */
    public static final String SOURCE = "cchc";

    private static final Logger LOG = LoggerFactory.getLogger(BundledModels.class);

    private final RepositoryService repository;
    private final DeployedModels deployed;
    private final Locks locks;

    BundledModels(RepositoryService repository, DeployedModels deployed, Locks locks) {
        this.repository = repository;
        this.deployed = deployed;
        this.locks = locks;
    }

    /** Deploys when something has changed; one node at a time. */
    @Transactional
    public void deploy() {
        locks.hold("bundled models");
        deploy(BundledFiles.all());
    }

    /** @param files content by file name */
    void deploy(Map<String, byte[]> files) {
        Map<String, byte[]> own = new TreeMap<>(files);
        for (DeployedModel theirs : deployed.byPeople()) {
            if (own.remove(theirs.file()) != null) {
                LOG.warn(
                        "{} is kept as deployed by a person ({}, version {}); the product's own file is not used",
                        theirs.file(),
                        theirs.source(),
                        theirs.version());
            }
        }
        if (own.isEmpty() || isDeployed(own)) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(SOURCE).source(SOURCE);
        own.forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private boolean isDeployed(Map<String, byte[]> files) {
        List<Deployment> last = repository
                .createDeploymentQuery()
                .deploymentSource(SOURCE)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        if (last.isEmpty()) {
            return false;
        }
        String id = last.get(0).getId();
        List<String> names = repository.getDeploymentResourceNames(id);
        return names.containsAll(files.keySet())
                && files.entrySet().stream().allMatch(file -> isEqual(id, file.getKey(), file.getValue()));
    }

    private boolean isEqual(String deploymentId, String name, byte[] content) {
        try (var stored = repository.getResourceAsStream(deploymentId, name)) {
            return Arrays.equals(stored.readAllBytes(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
