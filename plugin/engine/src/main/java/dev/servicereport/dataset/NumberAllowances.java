package dev.servicereport.dataset;

import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.Glob;
import dev.servicereport.contract.NumberAllowance;
import dev.servicereport.csv.AllowedNumbers;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the contract allows numbers that look like Individual Numbers, and whether it was right about the files. */
final class NumberAllowances {

    static final NumberAllowances NONE = new NumberAllowances(List.of());

    private final List<NumberAllowance> allowances;
    private final Map<String, AllowedNumbers> files = new TreeMap<>();

    private NumberAllowances(List<NumberAllowance> allowances) {
        this.allowances = allowances;
    }

    static NumberAllowances of(ContractReader contracts) {
        return new NumberAllowances(contracts.numberAllowances());
    }

    /** What is allowed in a file. */
    AllowedNumbers of(String file) {
        Map<String, Integer> headings = new LinkedHashMap<>();
        for (int i = 0; i < allowances.size(); i++) {
            if (Glob.of(allowances.get(i).file()).matches(file)) {
                headings.put(allowances.get(i).column(), i);
            }
        }
        return headings.isEmpty()
                ? AllowedNumbers.NONE
                : files.computeIfAbsent(file, name -> new AllowedNumbers(headings));
    }

    /** Says what was allowed and why, and which allowances name nothing, once all files are read. */
    void note(ContractReader contracts, Problems problems) {
        Set<Integer> met = files.values().stream()
                .flatMap(allowed -> allowed.met().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < allowances.size(); i++) {
            SourceLocation place = contracts.locate("personal-numbers.allow[" + i + "]");
            problems.add(met.contains(i) ? allowed(allowances.get(i), place) : useless(allowances.get(i), place));
        }
    }

    private static Problem allowed(NumberAllowance allowance, SourceLocation place) {
        return Problem.about(
                        place,
                        allowance.file() + " " + allowance.column(),
                        "not searched for Individual Numbers, because: " + allowance.reason())
                .hint("個人番号の確認をしていない列。理由：" + allowance.reason());
    }

    private static Problem useless(NumberAllowance allowance, SourceLocation place) {
        return Problem.error(
                        place,
                        allowance.file() + " " + allowance.column(),
                        "a file that is read and a heading that it has")
                .hint("当てはまるファイル又は見出しがありません。file と column を確かめるか、この項目を消してください");
    }
}
