package dev.servicereport.delivery;

/** What becomes of media and information in the contractor's hands (媒体・情報の取扱い; specification 3.1, 4.5). */
public record Handling() {}
