package vn.thiduaso.dashboard.paper;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScriptBoxTest {

    private static String run(ScriptBox box, String script) {
        return box.run(context ->
                Context.toString(context.evaluateString(context.initSafeStandardObjects(), script, "test", 1, null)));
    }

    @Test
    void shouldRunTheLanguage() {
        assertThat(run(new ScriptBox(), "[1, 2].map(x => x * 2).join()")).isEqualTo("2,4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Packages",
                "java",
                "javax",
                "JavaImporter",
                "JavaAdapter",
                "getClass",
                "load",
                "readFile",
                "print"
            })
    void shouldShowNothingOfTheMachine(String name) {
        assertThat(run(new ScriptBox(), "typeof " + name)).isEqualTo("undefined");
    }

    @Test
    void shouldNotLeadFromATextToItsClass() {
        assertThatThrownBy(() -> run(new ScriptBox(), "'a'.getClass().forName('java.io.File')"))
                .isInstanceOf(RhinoException.class);
    }

    @Test
    void shouldStopWhatDoesNotEnd() {
        ScriptBox box = new ScriptBox(Duration.ofMillis(50));

        assertThatThrownBy(() -> run(box, "while (true) { try { for (;;); } catch (e) {} }"))
                .isInstanceOf(ScriptBox.TooLongError.class);
        assertThat(run(box, "1")).isEqualTo("1");
    }
}
