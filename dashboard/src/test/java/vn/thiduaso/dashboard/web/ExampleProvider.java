package vn.thiduaso.dashboard.web;

import java.net.InetAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real OpenID Connect provider, Spring's authorization server, at {@code localhost}: for a browser another site than {@code 127.0.0.1}. It asks for PKCE, takes
 * each code once and sends browsers to registered addresses only; what its id tokens say can be spoilt.
 */
final class ExampleProvider implements AutoCloseable {

    static final String CLIENT = "thiduaso";
    static final String SECRET = "bi-mat-cua-phan-mem";
    /** Who may log in there; the provider's subject is this name. */
    static final String PERSON = "an@phutan.example";

    static final String PASSWORD = "mat-khau-o-noi-khac";

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();
    private final AtomicReference<Consumer<JwtClaimsSet.Builder>> spoiling = new AtomicReference<>(claims -> {});
    private final AtomicBoolean forging = new AtomicBoolean();

    private ExampleProvider() {
        RSAKey published = key();
        context.registerBean(Control.class, () -> new Control(spoiling, forging, published, key()));
        context.register(Beans.class);
        context.refresh();
    }

    static ExampleProvider start() {
        return new ExampleProvider();
    }

    String issuer() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** Lets a server send its people here and have them back. */
    void register(Server server) {
        context.getBean(InMemoryRegisteredClientRepository.class)
                .save(client(server.address() + "login/provider/back"));
    }

    /** From now on id tokens say something else; nothing: what is right. */
    void spoil(Consumer<JwtClaimsSet.Builder> claims) {
        spoiling.set(claims);
    }

    /** From now on id tokens are signed with another key under the name of the published one. */
    void forge(boolean on) {
        forging.set(on);
    }

    @Override
    public void close() {
        context.close();
    }

    private static RSAKey key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("one")
                    .build();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static RegisteredClient client(String back) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** What a test changes while the provider runs. */
    record Control(
            AtomicReference<Consumer<JwtClaimsSet.Builder>> spoiling,
            AtomicBoolean forging,
            RSAKey published,
            RSAKey other) {}

    /** No component: the server under test scans these packages. */
    @EnableWebSecurity
    @EnableWebMvc
    static class Beans {

        @Bean
        TomcatServletWebServerFactory webServer() {
            TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
            tomcat.setAddress(InetAddress.getLoopbackAddress());
            return tomcat;
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        ServletRegistrationBean<DispatcherServlet> pages(DispatcherServlet servlet) {
            return new ServletRegistrationBean<>(servlet, "/");
        }

        @Bean
        FilterRegistrationBean<jakarta.servlet.Filter> filters(jakarta.servlet.Filter springSecurityFilterChain) {
            return new FilterRegistrationBean<>(springSecurityFilterChain);
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("http://127.0.0.1/none"));
        }

        @Bean
        InMemoryUserDetailsManager people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername(PERSON).password("{noop}" + PASSWORD).build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys(Control control) {
            return new ImmutableJWKSet<>(new JWKSet(control.published()));
        }

        @Bean
        JwtEncoder encoder(Control control, JWKSource<SecurityContext> keys) {
            JwtEncoder right = new NimbusJwtEncoder(keys);
            JwtEncoder forged = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(control.other())));
            return parameters -> (control.forging().get() ? forged : right).encode(parameters);
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> spoiling(Control control) {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    control.spoiling().get().accept(token.getClaims());
                }
            };
        }
    }
}
