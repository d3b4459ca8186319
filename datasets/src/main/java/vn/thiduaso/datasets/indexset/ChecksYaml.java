package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.check.HistoryUnusual;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.Tolerance;
import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;

/**
 * Reads {@code checks} of a set and of an input: by rule a severity, {@code off}, or a block of parameters. What the set says of an input's figures holds
 * for every input the check can look at, unless the input says otherwise.
 */
record ChecksYaml(List<DeclaredCheck> ofSet, List<DeclaredCheck> ofInputs) {

    private static final String OFF = "off";
    private static final Map<String, Severity> SEVERITIES =
            Arrays.stream(Severity.values()).collect(Collectors.toMap(Severity::word, Function.identity()));
    private static final Map<String, ValueType.Kind> TYPES =
            Arrays.stream(ValueType.Kind.values()).collect(Collectors.toMap(ValueType.Kind::word, Function.identity()));

    ChecksYaml {
        ofSet = List.copyOf(ofSet);
        ofInputs = List.copyOf(ofInputs);
    }

    /** The block of the set. */
    static ChecksYaml read(YamlMap set) {
        List<DeclaredCheck> ofSet = new ArrayList<>();
        List<DeclaredCheck> ofInputs = new ArrayList<>();
        set.findMap("checks").ifPresent(block -> {
            for (InputCheck known : InputCheck.all()) {
                List<DeclaredCheck> list = known.scope() == InputCheck.Scope.SET ? ofSet : ofInputs;
                declared(block, known).ifPresent(list::add);
            }
            block.close();
        });
        return new ChecksYaml(ofSet, ofInputs);
    }

    /** The checks of an input: its own, and those of the set it does not speak of. */
    List<DeclaredCheck> of(YamlMap block, Input input) {
        Map<String, DeclaredCheck> checks = new TreeMap<>();
        ofInputs.stream()
                .filter(declared -> input.takes(declared.check()))
                .forEach(declared -> checks.put(declared.check().rule(), declared));
        block.findMap("checks").ifPresent(own -> {
            for (InputCheck known : InputCheck.all()) {
                if (own.has(known.rule())) {
                    checks.remove(known.rule());
                    Optional<DeclaredCheck> declared = declared(own, known);
                    if (isTaken(own, input, known)) {
                        declared.ifPresent(check -> checks.put(known.rule(), check));
                    }
                }
            }
            own.close();
        });
        return List.copyOf(checks.values());
    }

    private static boolean isTaken(YamlMap own, Input input, InputCheck known) {
        if (input.takes(known)) {
            return true;
        }
        String rule = known.rule();
        switch (known.scope()) {
            case SET ->
                own.fault(
                        rule,
                        "\"%s\" xem cả dòng chứ không xem riêng một số liệu".formatted(rule),
                        "chuyển lên khối checks của cả bộ chỉ số");
            case RATIO ->
                own.fault(
                        rule,
                        "\"%s\" chỉ dùng cho số liệu có tử số và mẫu số".formatted(rule),
                        "bỏ dòng này, hoặc ghi kind: ratio cho số liệu");
            case SHARE, ANY_INPUT ->
                own.fault(
                        rule,
                        "\"%s\" chỉ dùng cho tỷ lệ".formatted(rule),
                        "bỏ dòng này, hoặc ghi unit: \"%\" hay unit: share cho số liệu");
        }
        return false;
    }

    /** What a block says of one rule; empty when it says nothing, or {@code off}. */
    private static Optional<DeclaredCheck> declared(YamlMap block, InputCheck known) {
        String rule = known.rule();
        if (!block.has(rule)) {
            return Optional.empty();
        }
        if (block.isBlock(rule)) {
            return block.findMap(rule).flatMap(parameters -> withParameters(parameters, known));
        }
        return known instanceof ValueType ? typed(block, rule) : severe(block, known);
    }

    private static Optional<DeclaredCheck> severe(YamlMap block, InputCheck known) {
        if (block.isWord(known.rule(), OFF)) {
            return Optional.empty();
        }
        Optional<String> text = block.findText(known.rule());
        if (text.isPresent() && !SEVERITIES.containsKey(text.get())) {
            Set<String> words = new TreeSet<>(SEVERITIES.keySet());
            words.add(OFF);
            block.fault(
                    known.rule(),
                    "\"" + text.get() + "\" không dùng được ở đây",
                    NearestWord.remedy(text.get(), words));
        }
        return text.map(SEVERITIES::get).map(severity -> DeclaredCheck.of(known, severity));
    }

    /** {@code value-type: count} */
    private static Optional<DeclaredCheck> typed(YamlMap block, String rule) {
        return block.isWord(rule, OFF)
                ? Optional.empty()
                : block.findWord(rule, TYPES).map(kind -> DeclaredCheck.of(new ValueType(kind)));
    }

    private static Optional<DeclaredCheck> withParameters(YamlMap block, InputCheck known) {
        Severity severity = block.word("severity", SEVERITIES, known.usually());
        Optional<InputCheck> check = check(block, known);
        Optional<Citation> citation = block.findMap("citation").flatMap(CitationYaml::read);
        Optional<Labels> unconfirmed = block.findLabels("unconfirmed");
        block.close();
        return check.map(found -> new DeclaredCheck(found, severity, citation, unconfirmed));
    }

    private static Optional<InputCheck> check(YamlMap block, InputCheck known) {
        if (known instanceof ValueType) {
            return block.word("is", TYPES).map(ValueType::new);
        }
        if (known instanceof PeersUnusual usual) {
            return tolerance(block, usual.tolerance()).map(PeersUnusual::new);
        }
        if (known instanceof HistoryUnusual usual) {
            int periods = block.has("periods") ? block.whole("periods", usual.periods()) : usual.periods();
            Optional<Tolerance> tolerance = tolerance(block, usual.tolerance());
            Tolerance tried = tolerance.orElse(usual.tolerance());
            Optional<InputCheck> check = block.book()
                    .attempt(
                            block.line("periods"), block.path() + "/periods", () -> new HistoryUnusual(tried, periods));
            return check.filter(whole -> tolerance.isPresent());
        }
        return Optional.of(known);
    }

    private static Optional<Tolerance> tolerance(YamlMap block, Tolerance usual) {
        double times = block.findNumber("times").orElse(usual.times());
        int least = block.has("least") ? block.whole("least", usual.least()) : usual.least();
        double floor = block.findNumber("floor").orElse(usual.floor());
        return block.book().attempt(block.line(), block.path(), () -> new Tolerance(times, least, floor));
    }
}
