package dev.servicereport.documents.notices;

import java.util.List;

/**
 * What the template of the notice of who is responsible sees (業務責任者通知書; specification 4.2(1)): text ready to be shown.
 *
 * @param from first day; empty when the register has none
 * @param person who is responsible
 * @param former who was so until then; empty for the first one
 * @param reason why it changed; empty: to be written by hand
 */
public record LeadNotice(String from, Person person, List<Person> former, String reason) {

    public LeadNotice {
        former = List.copyOf(former);
    }

    /**
     * @param name 氏名
     * @param organisation 所属, may be empty
     * @param role 役割
     * @param qualification 資格, may be empty
     * @param career 経歴, may be empty
     * @param to last day; empty as long as none is known
     */
    public record Person(
            String name, String organisation, String role, String qualification, String career, String to) {}
}
