package dev.servicereport.contract;

/** What the parties agreed on a register (備付けの区分). */
public enum Keeping {
    /** It is not kept, and nothing is reported of it (備えない). */
    NONE,
    /** It may be kept: nobody misses it (任意). */
    KEPT,
    /** It has to be kept: without rows it is missing, unless it is declared that there was nothing (必須). */
    REQUIRED
}
