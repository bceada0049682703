package vn.cchc.annex.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.annex.AssignmentRole;

/** Lists in which brackets tell the role: "Sở A (chủ trì), Sở B, Sở C (phối hợp)". */
final class MarkedUnits {

    private static final Pattern MARK = Pattern.compile(
            "\\(\\s*(?:đơn vị |cơ quan )?(chủ trì|phối hợp)\\s*\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MarkedUnits() {}

    static boolean isMarked(String clause) {
        return MARK.matcher(clause).find();
    }

    static void read(String clause, UnitList units, Roles roles) {
        Matcher mark = MARK.matcher(clause);
        int start = 0;
        while (mark.find()) {
            boolean lead = mark.group(1).equalsIgnoreCase("chủ trì");
            List<String> named = units.split(clause.substring(start, mark.start()));
            List<String> before = lead && named.size() > 1 ? named.subList(0, named.size() - 1) : List.of();
            roles.give(AssignmentRole.COORDINATE, before, "", ClauseReader.STATED);
            roles.give(
                    lead ? AssignmentRole.LEAD : AssignmentRole.COORDINATE,
                    named.subList(before.size(), named.size()),
                    "",
                    ClauseReader.STATED);
            start = mark.end();
        }
        roles.give(AssignmentRole.COORDINATE, units.split(clause.substring(start)), "", ClauseReader.UNSURE);
    }
}
