package vn.thiduaso.dashboard.security;

import java.lang.reflect.Method;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessInterceptorTest {

    private final AccessInterceptor interceptor =
            new AccessInterceptor(new Rights(true), new StaticListableBeanFactory().getBeanProvider(UnitAccess.class));

    /** A page somebody forgot to give an action. */
    static final class Forgetful {

        String page() {
            return "page";
        }
    }

    @Test
    void shouldAnswerNobodyWhereAPageNamesNoAction() throws NoSuchMethodException {
        Method page = Forgetful.class.getDeclaredMethod("page");

        // neither request nor response is looked at
        assertThatThrownBy(() -> interceptor.preHandle(null, null, new HandlerMethod(new Forgetful(), page)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names no action");
        assertThatThrownBy(() -> interceptor.preHandle(null, null, new Object()))
                .isInstanceOf(IllegalStateException.class);
    }
}
