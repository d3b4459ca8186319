/**
 * Logging in through the OpenID Connect provider of an office, where one is set: out to the provider, back, and the links of accounts that decide who
 * is let in. Nothing here is loaded where none is set ({@link vn.thiduaso.dashboard.security.ProviderIsSet}).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.signin.SignInDesk}. Answers and tokens of the provider are read and checked by the library behind
 * {@link vn.thiduaso.dashboard.signin.Provider}, never by code of ours; whatever it reads comes through {@link vn.thiduaso.dashboard.signin.IssuerHttp}.
 */
@NullMarked
package vn.thiduaso.dashboard.signin;

import org.jspecify.annotations.NullMarked;
