package vn.cchc.engine.deploy;

import java.time.Instant;

/**
 * The latest version of a process or decision.
 *
 * @param key key
 * @param name name for people
 * @param file name that its file has in the product: key and kind
 * @param version how often it was deployed
 * @param source who deployed it, {@link BundledModels#SOURCE} for the product, e.g. {@code Camunda Modeler} for a person
 * @param deployedAt when
 */
public record DeployedModel(String key, String name, String file, int version, String source, Instant deployedAt) {

    /** @return whether a person's version is in force instead of the product's */
    public boolean byPerson() {
        return !BundledModels.SOURCE.equals(source);
    }
}
