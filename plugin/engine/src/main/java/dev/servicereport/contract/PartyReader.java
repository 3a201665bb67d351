package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import java.util.List;

/** {@code client} and {@code contractor}. */
final class PartyReader {

    private static final Key<String> NAME =
            Key.required("name", Text.ofAtMost(100), "Name as it is written on paper", "名称");
    private static final Key<String> REPRESENTATIVE =
            Key.optional("representative", Text.LINE, "Title and name of who signs", "代表者の職・氏名");
    private static final Key<String> DEPARTMENT = Key.optional("department", Text.LINE, "Department in charge", "担当部署");
    private static final Key<String> ADDRESS = Key.optional("address", Text.LINE, "Address", "所在地");

    private static final Key<String> ISSUER =
            Key.optional("issuer", Text.LINE, "Title and name of who answers for what is issued", "発行責任者");
    private static final Key<String> CONTACT =
            Key.optional("contact", Text.LINE, "Title and name of who is in charge", "担当者");
    private static final Key<String> TELEPHONE = Key.optional("telephone", Text.LINE, "Telephone number", "電話番号");

    static final Section<Party> PARTY = new Section<>(
            List.of(NAME, REPRESENTATIVE, DEPARTMENT, ADDRESS, ISSUER, CONTACT, TELEPHONE),
            fields -> party(fields, Billing.NONE));

    /** The one who is paid. */
    static final Section<Party> PAID = new Section<>(
            List.of(
                    NAME,
                    REPRESENTATIVE,
                    DEPARTMENT,
                    ADDRESS,
                    ISSUER,
                    CONTACT,
                    TELEPHONE,
                    BillingReader.REGISTRATION,
                    BillingReader.ACCOUNT),
            fields -> party(fields, BillingReader.billing(fields)));

    private PartyReader() {}

    private static Party party(Fields fields, Billing billing) {
        return new Party(
                fields.get(NAME),
                fields.find(REPRESENTATIVE).orElse(""),
                fields.find(DEPARTMENT).orElse(""),
                fields.find(ADDRESS).orElse(""),
                new Contacts(
                        fields.find(ISSUER).orElse(""),
                        fields.find(CONTACT).orElse(""),
                        fields.find(TELEPHONE).orElse("")),
                billing);
    }
}
