package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import java.util.List;
import java.util.Optional;

/** {@code personal-numbers}: where the search for Individual Numbers would find others. */
final class PersonalNumbersReader {

    private static final Key<String> FILE =
            Key.required("file", SourceText.GLOB, "Files below the data directory, as a glob", "対象ファイル");
    private static final Key<String> COLUMN = Key.required("column", Text.WORD, "Heading of the column", "列の見出し");
    private static final Key<String> REASON =
            Key.required("reason", Text.LINE, "Why its numbers are no Individual Numbers", "個人番号ではない理由");

    private static final Section<NumberAllowance> ALLOWANCE =
            new Section<>(List.of(FILE, COLUMN, REASON), fields -> {}, PersonalNumbersReader::allowance);

    private static final Key<List<NumberAllowance>> ALLOW =
            Key.required("allow", new ListOf<>(ALLOWANCE), "Columns that are not searched", "確認しない列");

    private static final Section<List<NumberAllowance>> SECTION =
            new Section<>(List.of(ALLOW), fields -> {}, fields -> fields.get(ALLOW));

    static final Key<List<NumberAllowance>> PERSONAL_NUMBERS = Key.optional(
            "personal-numbers", SECTION, "Where the search for Individual Numbers would find others", "個人番号の確認");

    private PersonalNumbersReader() {}

    private static NumberAllowance allowance(Fields fields) {
        return new NumberAllowance(fields.get(FILE), fields.get(COLUMN), fields.get(REASON));
    }

    /** What a contract allows, also where something else in it is at fault. */
    static List<NumberAllowance> of(Entry contract) {
        return contract.mapping()
                .flatMap(entries -> Optional.ofNullable(entries.get(PERSONAL_NUMBERS.name())))
                .flatMap(SECTION::read)
                .orElse(List.of());
    }
}
