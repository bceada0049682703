package vn.cchc.testing;

import java.util.Map;

/**
 * An agency made for a test; see {@link TestOrganization}. People are told by their accounts.
 *
 * @param id of the agency
 * @param units ids of its units by short name
 * @param wholeUnit the unit that stands for the agency as a whole
 */
public record TestAgency(String id, Map<String, Long> units, long wholeUnit) {

    /** Id of the unit with this short name. */
    public long unit(String code) {
        return units.get(code);
    }

    /** Head of the unit with this short name. */
    public String head(String code) {
        return account("truong." + code.toLowerCase());
    }

    /** First officer of the unit with this short name. */
    public String officer(String code) {
        return account("cv1." + code.toLowerCase());
    }

    /** Second officer of the unit with this short name. */
    public String colleague(String code) {
        return account("cv2." + code.toLowerCase());
    }

    /** Head of the agency: signs as head, or TM. for a committee. */
    public String leader() {
        return account("lanhdao");
    }

    /** Deputy: signs KT., or TM. and KT. for a committee. */
    public String deputy() {
        return account("pho");
    }

    public String clerk() {
        return account("vanthu");
    }

    public String coordinator() {
        return account("daumoi");
    }

    public String inspector() {
        return account("kiemtra");
    }

    public String administrator() {
        return account("quantri");
    }

    private String account(String name) {
        return name + "." + id;
    }
}
