package dev.servicereport.equipment;

/** What of a piece of equipment is compared (比較の対象). */
public enum Aspect {
    /** How many there are. */
    QUANTITY(""),
    /** Processor cores of all together. */
    CORES("cores"),
    /** Memory of all together, in GiB. */
    MEMORY("memory"),
    /** Storage of all together as it was bought, in the unit agreed. */
    STORAGE("storage"),
    /** Storage of all together that can be used, in the unit agreed. */
    EFFECTIVE_STORAGE("effective-storage"),
    /** How many are backed up. */
    BACKUP("backup"),
    /** How many are under warranty. */
    WARRANTY("warranty"),
    /** How many are there of those that are assigned. */
    ASSIGNED("assigned");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /** As it stands in files behind the id of what was agreed; empty for the quantity. */
    public String word() {
        return word.isEmpty() ? "quantity" : word;
    }

    /** The id of one comparison: {@code platform.cores}; that of the quantity is the id of what was agreed. */
    String idOf(String agreed) {
        return word.isEmpty() ? agreed : agreed + "." + word;
    }
}
