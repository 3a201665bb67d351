package dev.servicereport.delivery;

import java.util.regex.Pattern;

/** Tells companies from sections by their names (会社名). */
public final class CompanyName {

    /** What only the name of a company, an association or a foundation has. */
    private static final Pattern COMPANY =
            Pattern.compile("会社|法人|\\(株\\)|\\(有\\)|組合|公社|(?i:co\\.,?ltd|inc\\.|ltd\\.|corp\\.|gmbh|llc)");

    /** How the name of a section of an organisation ends. */
    private static final Pattern SECTION = Pattern.compile("(部|課|係|室|班|局|所|支店|支社|本社|部門|担当|窓口|センター|グループ|チーム|ユニット|デスク)$");

    private CompanyName() {}

    /** @param name of an organisation, with half-width letters and marks */
    public static boolean is(String name) {
        return COMPANY.matcher(name).find();
    }

    /**
     * Whether a name is that of a section, and of no company.
     *
     * @param name of an organisation, with half-width letters and marks
     */
    public static boolean isSection(String name) {
        return !is(name) && SECTION.matcher(name).find();
    }
}
