package dev.servicereport.contract;

import dev.servicereport.contract.Equipment.Storage;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of equipment and amounts of storage in {@code contract.yaml}. */
final class EquipmentTexts {

    /** An id to which what is compared is added behind a full stop: {@code platform.cores}. */
    static final Scalar<String> ID =
            new Scalar<>(EquipmentTexts::id, Scalars.textLike(Shapes.PLAIN_ID, "file-server", "line-hq-backup"));

    /** An amount above 0 with its unit. */
    static final Scalar<Storage> STORAGE =
            new Scalar<>(EquipmentTexts::storage, Scalars.textLike(Shapes.STORAGE, "20 TB", "1.5 TiB"));

    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{C}.]+");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s*(T[iI]?B)");

    private EquipmentTexts() {}

    private static String id(String text) throws Refusal {
        Refusal refusal =
                new Refusal("a short name without blanks and full stops", "空白とピリオドを含まない短い名前を書いてください（例：file-server）");
        return Scalars.match(PLAIN, text, refusal).group();
    }

    private static Storage storage(String text) throws Refusal {
        Refusal refusal = new Refusal(
                "an amount above 0 with its unit like '20 TB' or '20 TiB'",
                "「20 TB」（1兆バイト単位）又は「20 TiB」（2の40乗バイト単位）のように、0より大きい数と単位を書いてください");
        Matcher matcher = Scalars.match(AMOUNT, text, refusal);
        BigDecimal amount = new BigDecimal(matcher.group(1));
        if (amount.signum() == 0) {
            throw refusal;
        }
        return new Storage(amount, matcher.group(2).equals("TB") ? Storage.Unit.TB : Storage.Unit.TIB);
    }
}
