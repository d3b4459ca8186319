package vn.thiduaso.scoring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Constant;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.rule.PointRange;

/**
 * Examples of every record of a closed family, made from the components alone, so that a new member is walked by the tests that walk the
 * family before anybody thinks of it. Texts are the codes X and Y; optional components stay empty, as an index set leaves them.
 */
public final class RecordExamples {

    private static final List<Object> NUMBERS =
            List.of(1.0, 0.5, 0.0, 2.0, -1.0, 50.0, Double.MIN_VALUE, 1e308, -1e308, Double.POSITIVE_INFINITY);

    /** X / (X − Y), which has no value for equal figures, and X × X, which can be too great. */
    private static final List<Object> FORMULAS = List.of(
            new Formula(
                    "X / (X - Y)",
                    List.of("X", "Y"),
                    new Calculation(
                            Operator.DIVIDED_BY,
                            new Figure(0),
                            new Calculation(Operator.MINUS, new Figure(0), new Figure(1)))),
            new Formula(
                    "X * X + 0 * Y",
                    List.of("X", "Y"),
                    new Calculation(
                            Operator.PLUS,
                            new Calculation(Operator.TIMES, new Figure(0), new Figure(0)),
                            new Calculation(Operator.TIMES, new Constant(0), new Figure(1)))));

    private RecordExamples() {}

    /** By simple name, at most so many examples of each member; no example is like another. */
    public static <T> Map<String, List<T>> of(Class<T> family, int most) {
        Map<String, List<T>> examples = new TreeMap<>();
        for (Class<?> member : members(family)) {
            List<T> spread =
                    spread(all(member), most).stream().map(family::cast).toList();
            if (spread.isEmpty()) {
                throw new AssertionError("no example of " + member + ": teach this class its components");
            }
            examples.put(member.getSimpleName(), spread);
        }
        return examples;
    }

    private static List<Class<?>> members(Class<?> family) {
        List<Class<?>> members = new ArrayList<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            members.addAll(member.isSealed() && member.isInterface() ? members(member) : List.of(member));
        }
        return members;
    }

    private static List<Object> all(Class<?> member) {
        if (member.isEnum()) {
            return List.of(member.getEnumConstants());
        }
        List<Object> made = all(member, "Y");
        // of two texts the second may be one that must be left out
        return made.isEmpty() ? all(member, "") : made;
    }

    private static List<Object> all(Class<?> member, String second) {
        List<List<Object>> choices = new ArrayList<>();
        int texts = 0;
        for (RecordComponent component : member.getRecordComponents()) {
            choices.add(choices(component.getGenericType(), texts, second));
            texts += component.getType() == String.class ? 1 : 0;
        }
        List<Object> made = new ArrayList<>();
        combine(member, choices, new ArrayList<>(), made);
        return made.stream().distinct().toList();
    }

    private static void combine(Class<?> member, List<List<Object>> choices, List<Object> chosen, List<Object> made) {
        if (chosen.size() == choices.size()) {
            make(member, chosen).ifPresent(made::add);
            return;
        }
        for (Object choice : choices.get(chosen.size())) {
            List<Object> more = new ArrayList<>(chosen);
            more.add(choice);
            combine(member, choices, more, made);
        }
    }

    /** Empty where the constructor refuses what it got, as its checks should. */
    private static Optional<Object> make(Class<?> member, List<Object> arguments) {
        Class<?>[] types = Arrays.stream(member.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = member.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments.toArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new AssertionError(member + " of " + arguments, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Object> choices(Type type, int textsBefore, String second) {
        if (type instanceof ParameterizedType parameterized) {
            return collections(parameterized);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Formula.class) {
            return FORMULAS;
        } else if (raw == double.class) {
            return NUMBERS;
        } else if (raw == int.class) {
            return List.of(1, 0, 5);
        } else if (raw == boolean.class) {
            return List.of(false, true);
        } else if (raw == String.class) {
            return List.of(textsBefore == 0 ? "X" : second);
        } else if (raw == OptionalDouble.class) {
            return List.of(OptionalDouble.empty());
        } else if (raw == OptionalInt.class) {
            return List.of(OptionalInt.empty());
        } else if (raw == PointRange.class) {
            return List.of(
                    PointRange.WHOLE, new PointRange(-5, 1), new PointRange(1, 1), new PointRange(-1e308, 1e-300));
        } else if (raw.isEnum()) {
            return List.of(raw.getEnumConstants());
        } else if (raw.isSealed()) {
            return members(raw).stream()
                    .filter(member -> !holds(member, raw))
                    .flatMap(member -> spread(all(member), 3).stream())
                    .toList();
        }
        return raw.isRecord() ? spread(all(raw), 12) : List.of();
    }

    /** A member that holds another member of its family is tried around those that hold none. */
    private static boolean holds(Class<?> member, Class<?> family) {
        return member.isRecord()
                && Arrays.stream(member.getRecordComponents()).anyMatch(component -> component.getType() == family);
    }

    /** Nothing, one of each, and two together; a constructor that wants more refuses what is too little. */
    private static List<Object> collections(ParameterizedType type) {
        if (type.getRawType() == Optional.class) {
            return optional(type.getActualTypeArguments()[0]);
        }
        List<Object> lists = new ArrayList<>();
        boolean set = type.getRawType() == Set.class;
        lists.add(set ? Set.of() : List.of());
        Type element = type.getActualTypeArguments()[0];
        if (element == String.class) {
            lists.add(set ? Set.of("X") : List.of("X"));
            lists.add(set ? Set.of("X", "Y") : List.of("X", "Y"));
            return lists;
        }
        List<Object> elements = choices(element, 0, "");
        elements.forEach(one -> lists.add(set ? Set.of(one) : List.of(one)));
        return lists;
    }

    /** Of a parameter of the method also a value; what a sample fills in stays empty. */
    private static List<Object> optional(Type content) {
        boolean parameter = content instanceof Class<?> raw && raw.isSealed();
        List<Object> choices = new ArrayList<>(List.of(Optional.empty()));
        if (parameter) {
            choices(content, 0, "").forEach(value -> choices.add(Optional.of(value)));
        }
        return choices;
    }

    private static List<Object> spread(List<Object> all, int most) {
        int kept = Math.min(most, all.size());
        List<Object> spread = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            spread.add(all.get((int) ((long) i * all.size() / kept)));
        }
        return spread;
    }
}
