package dev.servicereport.documents;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the template of the notice of ownership sees (資料の帰属・公表禁止通知書; specification 4.6(1)): text ready to be shown.
 *
 * @param statement whose the reports are and what may not be done with them, as the contract says it
 * @param mark the mark at the foot of each page, may be empty
 * @param delivered 成果品
 * @param made looks which documents there are, when it is asked: each may have as evidence that this one is there
 */
public record OwnershipNotice(String statement, String mark, List<Delivered> delivered, Supplier<List<Reports>> made) {

    public OwnershipNotice {
        delivered = List.copyOf(delivered);
    }

    /**
     * @param id 番号
     * @param name 名称
     * @param version 版, or a dash
     * @param on 納品日, or a dash
     */
    public record Delivered(String id, String name, String version, String on) {}

    /**
     * @param period 作成の単位
     * @param titles the documents
     */
    public record Reports(String period, List<String> titles) {

        public Reports {
            titles = List.copyOf(titles);
        }
    }

    /** The documents that are made of these data, by how often they are. */
    public List<Reports> reports() {
        return made.get();
    }
}
