package vn.cchc.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences that people read, by key, in Vietnamese. Fails on a missing key: a key is never shown to a person. */
@Component
public class Texts {

    /** The language of the product. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param key of a message file under {@code messages/}
     * @return the sentence with its placeholders filled
     * @throws org.springframework.context.NoSuchMessageException when no message file has the key
     */
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** @return the sentence of a refusal */
    public String of(Refusal refusal) {
        return get(refusal.key(), refusal.arguments());
    }
}
