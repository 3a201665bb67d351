package dev.servicereport.contract;

import java.util.Locale;

/** How a clause of the specification stands (要件の状態). Only a person can state the last two. */
public enum RequirementState {
    /** All evidence is there and says so. */
    MET("充足", "○"),
    /** Evidence is there and says no. */
    MISSED("未達成", "×"),
    /** Evidence is missing, or there is none by which to tell. */
    NO_EVIDENCE("証跡なし", "・"),
    /** What was attested has run out. */
    EXPIRED("期限切れ", "▽"),
    /** Somebody states that the clause asks for nothing here. */
    NOT_APPLICABLE("対象外", "－"),
    /** Somebody states that the parties are talking about it. */
    IN_CONSULTATION("協議中", "◇");

    private final String label;
    private final String mark;

    RequirementState(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    /** The word on paper. */
    public String label() {
        return label;
    }

    /** A mark that does not need colour. */
    public String mark() {
        return mark;
    }

    /** As it stands in files: {@code no-evidence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person states it, instead of evidence. */
    public boolean isStated() {
        return this == NOT_APPLICABLE || this == IN_CONSULTATION;
    }
}
