package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code registers}: which registers the parties do not keep. */
final class RegistersReader {

    private static final Choice<Boolean> KEPT = Choice.noYes("none", "kept");

    private static final Key<Boolean> INCIDENTS = key(Register.INCIDENTS, "Incidents", "障害の記録");
    private static final Key<Boolean> INQUIRIES = key(Register.INQUIRIES, "Inquiries", "問合せの記録");
    private static final Key<Boolean> ACCIDENTS =
            key(Register.ACCIDENTS, "Accidents with personal information", "個人情報の事故の記録");

    private static final Section<Set<Register>> SECTION =
            new Section<>(List.of(INCIDENTS, INQUIRIES, ACCIDENTS), RegistersReader::notKept);

    static final Key<Set<Register>> REGISTERS = Key.optional(
                    "registers", SECTION, "Registers that are not kept: none", "備えない記録簿")
            .byDefault("{}");

    private RegistersReader() {}

    private static Key<Boolean> key(Register register, String english, String japanese) {
        return Key.optional(register.key(), KEPT, english, japanese).byDefault("kept");
    }

    private static Set<Register> notKept(Fields fields) {
        Map<Register, Key<Boolean>> keys =
                Map.of(Register.INCIDENTS, INCIDENTS, Register.INQUIRIES, INQUIRIES, Register.ACCIDENTS, ACCIDENTS);
        return keys.entrySet().stream()
                .filter(register -> !fields.get(register.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
