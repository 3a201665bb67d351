package dev.servicereport.contract;

import java.util.stream.Stream;

/** A list that a contractor keeps while the service runs, and whose entries are counted on paper (記録簿). */
public enum Register {
    /** 障害. */
    INCIDENTS("incidents", "incidents"),
    /** 問合せ. */
    INQUIRIES("inquiries", "inquiries"),
    /** Accidents with personal information (個人情報の事故). */
    ACCIDENTS("accidents", "handling/accidents");

    private final String key;
    private final String file;

    Register(String key, String file) {
        this.key = key;
        this.file = file;
    }

    /** What {@code registers} in {@code contract.yaml} calls it. */
    public String key() {
        return key;
    }

    /** Its file in the data directory, without {@code .csv}, and its folder. */
    public String file() {
        return file;
    }

    /** Every name that the contract may give it: its key, its file, and the id of its ledger. */
    public Stream<String> names() {
        return Stream.of(key, file, file.replace('/', '-')).distinct();
    }
}
