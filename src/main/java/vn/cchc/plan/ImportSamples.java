package vn.cchc.plan;

import java.util.List;

/** Annex files to try the import with; the demo supplies them. */
public interface ImportSamples {

    /** @return names of the files, with their endings */
    List<String> names();

    /** @return whose plan the file holds, in words */
    String title(String name);

    /**
     * @return the file
     * @throws vn.cchc.shared.Refusal when there is none of that name
     */
    byte[] file(String name);
}
