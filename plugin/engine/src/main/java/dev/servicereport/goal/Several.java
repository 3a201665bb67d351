package dev.servicereport.goal;

/** What a goal does when it is asked for several contracts at once (複数の契約). */
enum Several {
    /** The same for each of them, and nothing over all. */
    EACH,
    /** The same for each, while the folder of all output is held. */
    HOLDING,
    /** Output for each, and the overview over all. */
    OVERVIEW,
    /** A verdict for each, and one over all. */
    VERDICT,
    /** Something that can be done for one of them only. */
    ONE,
    /** Nothing: it has to do with no contract that is there. */
    NEVER
}
