package dev.servicereport.equipment;

import dev.servicereport.contract.Equipment.Storage;
import dev.servicereport.inventory.Asset;

/** What is counted (単位). */
public enum Unit {
    /** A server or terminal (台). */
    MACHINE,
    /** A platform (式). */
    SET,
    /** A licence (本). */
    LICENCE,
    /** A line (回線). */
    LINE,
    /** A site (か所). */
    SITE,
    /** A medium (個). */
    PIECE,
    /** A processor core (コア). */
    CORE,
    /** 2^30 bytes. */
    GIB,
    /** 10^12 bytes. */
    TB,
    /** 2^40 bytes. */
    TIB;

    static Unit of(Asset.Kind kind) {
        return switch (kind) {
            case SERVER, TERMINAL -> MACHINE;
            case PLATFORM -> SET;
            case LICENCE -> LICENCE;
            case LINE -> LINE;
            case SITE -> SITE;
            case MEDIUM -> PIECE;
        };
    }

    static Unit of(Storage.Unit unit) {
        return unit == Storage.Unit.TB ? TB : TIB;
    }
}
