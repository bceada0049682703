package vn.cchc.annex;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something a person should look at. Resolved by a {@code MessageSource} with {@code messages/annex}.
 *
 * @param row order of the row, 0 for the whole table
 * @param field name of the field as in the JSON API, empty for the whole row
 * @param key message key
 * @param args its arguments, texts of the file or numbers
 */
public record AnnexWarning(int row, String field, String key, List<Object> args) implements MessageSourceResolvable {

    /** A warning without arguments or with some. */
    public static AnnexWarning of(int row, String field, String name, Object... args) {
        return new AnnexWarning(row, field, "annex.warning." + name, List.of(args));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }
}
