package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.formula.Application;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Constant;
import vn.thiduaso.scoring.formula.Expression;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Function;
import vn.thiduaso.scoring.formula.Operator;

/**
 * Reads the text of a formula: {@code 1 - LOW / max(HIGH, 0.1)}.
 *
 * <p>From weakest to strongest: {@code + -}, {@code * /}, a minus sign in front, {@code ^}; equal ones from the left, {@code ^} from the right. A
 * name goes as far as letters, digits and {@code . _ -} do, for codes hold these: a subtraction of names needs spaces.
 */
final class FormulaYaml {

    /** Deeper than any formula a person can read. */
    private static final int MOST_DEPTH = 50;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\p{L}\\d_.])|[\\p{L}\\d_][\\p{L}\\d._-]*|[-+*/^(),])");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final List<String> names;
    /** Whether names are taken as they come: whoever knows all codes checks them. */
    private final boolean open;

    private final List<String> tokens;
    private int at;
    private int depth;

    private FormulaYaml(List<String> names, boolean open, List<String> tokens) {
        this.names = new ArrayList<>(names);
        this.open = open;
        this.tokens = tokens;
    }

    /**
     * The formula of an indicator, if it has one: its names are the inputs it reads, in the order they come. One that cannot be read is stood in for by
     * one that uses the inputs of its own.
     *
     * @param inputs codes of its own inputs
     */
    static Optional<Formula> find(YamlMap indicator, List<String> inputs) {
        int before = indicator.book().unreadable();
        return text(indicator)
                .map(text -> indicator
                        .book()
                        .attempt(
                                before,
                                indicator.line("formula"),
                                indicator.path() + "/formula",
                                () -> read(text, List.of(), true))
                        .orElse(new Formula(text, inputs, new Constant(0))));
    }

    /**
     * The formula of a group over its children.
     *
     * @throws IllegalArgumentException as {@link #read(String, List)}
     */
    static Formula ofGroup(YamlMap aggregation, List<String> children) {
        return read(text(aggregation).orElseGet(() -> aggregation.text("formula")), children);
    }

    /** Inside a flow block a comma ends the text of a formula: that is told, as what is left of it would only seem to miss a bracket. */
    private static Optional<String> text(YamlMap block) {
        Optional<String> text = block.findText("formula");
        block.joinedAtCommas("formula")
                .ifPresent(whole -> block.unreadable(
                        "formula",
                        "trong khối {…} dấu phẩy kết thúc giá trị, nên công thức chỉ còn \"" + text.orElse("") + "\"",
                        "đặt công thức trong dấu nháy: formula: \"" + whole + "\""));
        return text;
    }

    /**
     * @param names what may be named, by place
     * @throws IllegalArgumentException in Vietnamese, when the text is no formula over the names
     */
    static Formula read(String text, List<String> names) {
        return read(text, names, false);
    }

    private static Formula read(String text, List<String> names, boolean open) {
        FormulaYaml reader = new FormulaYaml(names, open, tokens(text));
        Expression expression = reader.sum();
        if (reader.at < reader.tokens.size()) {
            throw new IllegalArgumentException("Công thức dừng ở \"%s\", trước đó thiếu một phép tính hoặc dấu ngoặc"
                    .formatted(reader.tokens.get(reader.at)));
        }
        return new Formula(text, reader.names, expression);
    }

    /** The numbers in the text, as written; those before the first place that cannot be understood. */
    static List<String> numbers(String text) {
        List<String> tokens = new ArrayList<>();
        scan(plain(text), tokens);
        return tokens.stream().filter(token -> NUMBER.matcher(token).matches()).toList();
    }

    private static String plain(String text) {
        return text.replace('\u00d7', '*').replace('\u00f7', '/').replace('\u2212', '-');
    }

    private static List<String> tokens(String text) {
        String plain = plain(text);
        List<String> tokens = new ArrayList<>();
        String rest = plain.substring(scan(plain, tokens)).strip();
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("Công thức có chỗ không hiểu được: \"" + rest + "\"");
        }
        return tokens;
    }

    /** @return where it ends to be understood */
    private static int scan(String text, List<String> tokens) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.region(end, text.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        return end;
    }

    private Expression sum() {
        if (++depth > MOST_DEPTH) {
            throw new IllegalArgumentException("Công thức lồng quá " + MOST_DEPTH + " lớp ngoặc");
        }
        Expression left = product();
        while (next("+", "-")) {
            left = new Calculation(operator(take()), left, product());
        }
        depth--;
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (next("*", "/")) {
            left = new Calculation(operator(take()), left, signed());
        }
        return left;
    }

    private Expression signed() {
        boolean minus = false;
        while (next("-")) {
            take();
            minus = !minus;
        }
        Expression part = power();
        if (!minus) {
            return part;
        }
        return part instanceof Constant constant
                ? new Constant(-constant.number())
                : new Calculation(Operator.MINUS, new Constant(0), part);
    }

    private Expression power() {
        Expression base = single();
        if (!next("^")) {
            return base;
        }
        take();
        if (++depth > MOST_DEPTH) {
            throw new IllegalArgumentException("Công thức lồng quá " + MOST_DEPTH + " lớp lũy thừa");
        }
        Expression power = new Calculation(Operator.TO_THE_POWER, base, signed());
        depth--;
        return power;
    }

    private Expression single() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("Công thức thiếu một phần ở cuối");
        }
        String token = take();
        if (token.equals("(")) {
            Expression inner = sum();
            expect(")");
            return inner;
        }
        if (next("(") && Function.find(token).isPresent()) {
            return function(Function.find(token).get());
        }
        boolean number = NUMBER.matcher(token).matches();
        if (number && names.contains(token)) {
            throw new IllegalArgumentException(("Công thức viết \"%s\", vừa là một số vừa là mã một mục con;"
                            + " hãy đặt cho mục con một mã có chữ, ví dụ M%s")
                    .formatted(token, token));
        }
        if (names.contains(token)) {
            return new Figure(names.indexOf(token));
        }
        if (number) {
            return new Constant(Double.parseDouble(token));
        }
        if (open && !next("(") && token.matches("[\\p{L}\\d_].*")) {
            names.add(token);
            return new Figure(names.size() - 1);
        }
        throw unknown(token);
    }

    private Expression function(Function function) {
        expect("(");
        List<Expression> arguments = new ArrayList<>(List.of(sum()));
        while (next(",")) {
            take();
            arguments.add(sum());
        }
        expect(")");
        return new Application(function, arguments);
    }

    private IllegalArgumentException unknown(String token) {
        if (!Character.isLetterOrDigit(token.charAt(0))) {
            return new IllegalArgumentException("Công thức thiếu một phần trước \"" + token + "\"");
        }
        Optional<String> joined =
                names.stream().filter(name -> token.startsWith(name + "-")).findFirst();
        String hint = joined.map(
                        name -> "; phép trừ cần dấu cách hai bên: " + name + " - " + token.substring(name.length() + 1))
                .orElse("");
        String functions = Stream.of(Function.values()).map(Function::word).collect(Collectors.joining(", "));
        return new IllegalArgumentException("Công thức không biết \"%s\"%s; dùng được %scác hàm %s"
                .formatted(token, hint, open || names.isEmpty() ? "" : String.join(", ", names) + " và ", functions));
    }

    private boolean next(String... wanted) {
        return at < tokens.size() && List.of(wanted).contains(tokens.get(at));
    }

    private String take() {
        return tokens.get(at++);
    }

    private void expect(String token) {
        if (!next(token)) {
            throw new IllegalArgumentException("Công thức thiếu \"%s\"%s"
                    .formatted(token, at < tokens.size() ? " trước \"" + tokens.get(at) + "\"" : " ở cuối"));
        }
        at++;
    }

    private static Operator operator(String sign) {
        return Operator.find(sign).orElseThrow(() -> new IllegalStateException("no operator " + sign));
    }
}
