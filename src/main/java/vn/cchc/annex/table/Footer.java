package vn.cchc.annex.table;

import java.util.regex.Pattern;
import vn.cchc.shared.TextKey;

/** Knows the lines below a table that belong to no task: sums, signatures, recipients, remarks. */
final class Footer {

    private static final int LONGEST = 120;
    private static final Pattern SUM = Pattern.compile("^(?:tong cong|tong so|tong kinh phi|tong du toan)(?: .*)?$"
            + "|^cong(?: (?:muc|phan|linh vuc|nhom) .*)?$|^tong$");
    private static final Pattern END =
            Pattern.compile("^(?:nguoi lap(?: bieu| bang)?|lap bieu|noi nhan.*|ky ten|thu truong"
                    + "(?: don vi| co quan)?|giam doc|pho giam doc|chanh van phong|pho chanh van phong|chu tich|pho chu tich"
                    + "|truong phong|pho truong phong|truong ban|ke toan truong|nguoi duyet|xac nhan.{0,40}|(?:tm|kt|tl|tuq) .*"
                    + "|ky .{0,40}|.{0,40}ngay .{0,12}thang .{0,12}nam ?\\d{0,4})$");
    private static final Pattern REMARK = Pattern.compile("^(?:ghi chu|luu y|chu thich)\\b.*");

    private Footer() {}

    /** A sum, which may also stand in the middle of a table. */
    static boolean isSum(String text) {
        String key = TextKey.bare(text);
        return key.length() < LONGEST && SUM.matcher(key).matches();
    }

    /** The beginning of what stands under a table: signatures, recipients. */
    static boolean isEnd(String text) {
        String key = TextKey.bare(text);
        return key.length() < LONGEST && END.matcher(key).matches();
    }

    /** A remark under a table. */
    static boolean isRemark(String text) {
        return text.contains(":") && REMARK.matcher(TextKey.bare(text)).matches();
    }
}
