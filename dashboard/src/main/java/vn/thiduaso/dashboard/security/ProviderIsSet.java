package vn.thiduaso.dashboard.security;

import java.util.Objects;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Beans that exist only where {@link ProviderSettings} are: without them no address answers and no class is loaded. */
public final class ProviderIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConfigurableListableBeanFactory beans = Objects.requireNonNull(context.getBeanFactory());
        return beans.getBeanNamesForType(ProviderSettings.class, false, false).length > 0;
    }
}
