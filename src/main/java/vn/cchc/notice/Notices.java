package vn.cchc.notice;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.notice.domain.NoticeWriting;

/** Tells people things, in the transaction in which they come about: what is rolled back was never told. */
@Service
@Transactional
public class Notices {

    private final NoticeWriting writing;

    Notices(NoticeWriting writing) {
        this.writing = writing;
    }

    /**
     * Tells some people one thing; who was told it before is not told again.
     *
     * @throws org.springframework.context.NoSuchMessageException when no message file has the sentence
     */
    public void tell(Telling telling) {
        tell(List.of(telling));
    }

    /** Tells many things with a fixed number of statements, see {@link #tell(Telling)}. */
    public void tell(Collection<Telling> tellings) {
        writing.write(tellings);
    }

    /** What these keys name is over: it counts as read for everybody, and no mail speaks of it any more. */
    public void settle(Collection<String> dedupeKeys) {
        writing.settle(dedupeKeys, null);
    }

    /** What this key names concerns only one person from now on: it counts as read for everybody else. */
    public void settleForOthers(String dedupeKey, String personId) {
        writing.settle(List.of(dedupeKey), personId);
    }
}
