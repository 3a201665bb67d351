package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.OneOrMore;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code requirements}: the name of a file, or a section that says more. */
final class RequirementsReader implements ValueType<RequirementTerms> {

    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}(/[A-Za-z0-9][A-Za-z0-9_-]{0,39})?\\.(csv|xlsx)";
    private static final Pattern NAME = Pattern.compile(FORM);

    private static final Scalar<String> FILE_NAME = new Scalar<>(
            RequirementsReader::name, schema -> schema.put("type", "string").put("pattern", "^\\s*" + FORM + "\\s*$"));

    private static final Key<String> FILE =
            Key.required("file", FILE_NAME, "The file with what the specification asks for", "要件の一覧のファイル");
    private static final Key<List<RequirementState>> FAIL_ON = Key.optional(
            "fail-on",
            new OneOrMore<>(states()),
            "The states of clauses for which the goal check fails; absent: none",
            "check を失敗とする状態");
    private static final Key<List<String>> CLAUSES = Key.optional(
            "clauses",
            new OneOrMore<>(Text.LINE),
            "The clauses, each with all below it, that fail-on is about; absent: all",
            "fail-on の対象とする条項");

    private static final Section<RequirementTerms> SECTION = new Section<>(
            List.of(FILE, FAIL_ON, CLAUSES),
            fields -> new RequirementTerms(
                    fields.get(FILE),
                    Set.copyOf(fields.find(FAIL_ON).orElse(List.of())),
                    fields.find(CLAUSES).orElse(List.of())));

    static final Key<RequirementTerms> REQUIREMENTS = Key.optional(
            "requirements",
            new RequirementsReader(),
            "The file with what the specification asks for, clause by clause",
            "要件の一覧");

    private RequirementsReader() {}

    /** English words and the Japanese ones on paper. */
    private static Choice<RequirementState> states() {
        Map<String, RequirementState> words = new LinkedHashMap<>();
        for (RequirementState state : RequirementState.values()) {
            words.put(state.label(), state);
        }
        for (RequirementState state : RequirementState.values()) {
            words.put(state.word(), state);
        }
        return new Choice<>(words);
    }

    private static String name(String text) throws Refusal {
        if (!NAME.matcher(text).matches()) {
            throw new Refusal(
                    "a file in the data folder, like requirements.csv",
                    "「requirements.csv」のように、データフォルダーの中のファイル名を書いてください");
        }
        return text;
    }

    @Override
    public Optional<RequirementTerms> read(Entry entry) {
        return entry.isScalar() ? FILE_NAME.read(entry).map(RequirementTerms::new) : SECTION.read(entry);
    }

    @Override
    public Optional<String> pathOf(String word) {
        return SECTION.pathOf(word);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("oneOf").add(FILE_NAME.schema()).add(SECTION.schema());
        return schema;
    }
}
