package se.omtanke.atkomst.webb;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser. HSTS is sent over https only; answers are kept by nobody
 * unless they say so themselves, as style sheets and scripts do.
 */
final class Sakerhetshuvuden implements Customizer<HeadersConfigurer<HttpSecurity>> {

  private static final String INNEHALL =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private static final String FORMAGOR =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
          + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

  private static final long ETT_AR = 31_536_000;

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> huvuden) {
    huvuden
        .contentSecurityPolicy(policy -> policy.policyDirectives(INNEHALL))
        .permissionsPolicyHeader(policy -> policy.policy(FORMAGOR))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false).maxAgeInSeconds(ETT_AR))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
