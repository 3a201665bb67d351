package dev.servicereport.contract;

import dev.servicereport.contract.Billing.Account;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import java.util.List;
import java.util.regex.Pattern;

/** The contractor's {@code invoice-registration} and {@code account}. */
final class BillingReader {

    private static final Pattern REGISTERED = Pattern.compile("T\\d{13}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");

    static final Key<String> REGISTRATION = Key.optional(
            "invoice-registration",
            new Scalar<>(BillingReader::registration, Scalars.textLike(Shapes.INVOICE_REGISTRATION, "T1234567890123")),
            "Registration number of an issuer of qualified invoices",
            "適格請求書発行事業者の登録番号");

    private static final Key<String> BANK = Key.required("bank", Text.LINE, "Name of the bank", "金融機関名");
    private static final Key<String> BRANCH = Key.required("branch", Text.LINE, "Name of its branch", "支店名");
    private static final Key<String> KIND =
            Key.optional("kind", Text.LINE, "Kind of account", "預金種別").byDefault("普通");
    private static final Key<String> NUMBER = Key.required(
            "number",
            new Scalar<>(BillingReader::number, schema -> {
                schema.putArray("anyOf")
                        .add(schema.objectNode().put("type", "string").put("pattern", Shapes.ACCOUNT_NUMBER))
                        .add(schema.objectNode().put("type", "integer").put("minimum", 0));
                schema.putArray("examples").add("0012345");
            }),
            "Number of the account, in quotes",
            "口座番号");
    private static final Key<String> HOLDER = Key.required("holder", Text.LINE, "Name of its holder", "口座名義");

    static final Key<Account> ACCOUNT = Key.optional(
            "account",
            new Section<>(List.of(BANK, BRANCH, KIND, NUMBER, HOLDER), BillingReader::account),
            "Where to pay; shown in invoices alone",
            "振込先");

    private BillingReader() {}

    static Billing billing(Fields fields) {
        return new Billing(
                fields.find(REGISTRATION).orElse(""), fields.find(ACCOUNT).orElse(null));
    }

    private static Account account(Fields fields) {
        return new Account(
                fields.get(BANK), fields.get(BRANCH), fields.get(KIND), fields.get(NUMBER), fields.get(HOLDER));
    }

    private static String registration(String text) throws Refusal {
        Refusal refusal = new Refusal("T and 13 digits", "登録番号は、T に続けて数字13桁で書いてください");
        return Scalars.match(REGISTERED, text, refusal).group();
    }

    private static String number(String text) throws Refusal {
        Refusal refusal = new Refusal("an account number of 1 to 8 digits, in quotes", "口座番号は、引用符で囲んだ8桁までの数字で書いてください");
        return Scalars.match(DIGITS, text, refusal).group();
    }
}
