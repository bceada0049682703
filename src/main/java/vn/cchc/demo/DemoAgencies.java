package vn.cchc.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningMode;

/** The demo's agencies as written in {@code demo/organization.json}; a missing list is null. */
record DemoAgencies(List<Agency> agencies, List<Post> postsElsewhere, List<Signing> signingElsewhere) {

    /**
     * An agency.
     *
     * @param suffix what its people's accounts end with
     */
    record Agency(
            String id,
            String name,
            String shortName,
            String symbol,
            String governingBody,
            String place,
            String parent,
            String collectiveName,
            String headTitle,
            String suffix,
            List<DemoAgencies.Unit> units,
            List<DemoAgencies.Person> people,
            List<Naming> groups,
            List<Naming> externals,
            List<Signing> signing) {}

    /**
     * A unit.
     *
     * @param key what accounts and other entries call it; without: its name
     * @param head title of its head, who gets an account; null where people of another agency run it
     * @param officers how many officers it has
     * @param mergedInto key of its successor, whose people run it until the last day
     */
    record Unit(
            String key,
            String name,
            String code,
            LocalDate since,
            String head,
            String officer,
            int officers,
            List<String> aliases,
            String ownAgency,
            String mergedInto,
            LocalDate lastDay) {

        String handle() {
            return key == null ? name : key;
        }

        /** The title with the unit's name, without saying twice what kind of unit it is. */
        String titled(String title) {
            String[] words = title.split(" ");
            for (int from = Math.max(0, words.length - 2); from < words.length; from++) {
                String end = String.join(" ", List.of(words).subList(from, words.length));
                if (name.regionMatches(true, 0, end + " ", 0, end.length() + 1)) {
                    return title + name.substring(end.length());
                }
            }
            return title + " " + name;
        }
    }

    /** Somebody with a role in the whole agency. */
    record Person(String id, String name, Role role, String position) {}

    /** A group of units, or a body outside, and the names it goes by. */
    record Naming(String name, List<String> members, List<String> aliases) {}

    /** Somebody of one agency in a unit of another. */
    record Post(String person, String agency, String unit, Role role, String position) {}

    /** A signing authority. */
    record Signing(
            String agency,
            String person,
            SigningMode mode,
            String position,
            String superior,
            String grantedBy,
            String basis,
            Set<String> types,
            LocalDate since,
            LocalDate lastDay) {}

    static DemoAgencies read(ObjectMapper json) {
        try (InputStream file = DemoAgencies.class.getResourceAsStream("/demo/organization.json")) {
            return json.readValue(file, DemoAgencies.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
