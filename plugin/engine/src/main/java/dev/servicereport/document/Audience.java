package dev.servicereport.document;

/** For whom a document that has several editions is made (対象とする読み手). */
public enum Audience {
    /** The council and the client (議会用). */
    COUNCIL,
    /** Everybody: no persons, no names of machines, no marks of how to handle it, and no text from registers (公表用). */
    PUBLIC
}
