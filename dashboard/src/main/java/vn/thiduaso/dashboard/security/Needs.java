package vn.thiduaso.dashboard.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action of a page method. A method without it answers nobody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Action value();

    /** Path variable that names the unit acted upon; empty: the page is about no single unit, and its queries add the condition. */
    String unit() default "";
}
