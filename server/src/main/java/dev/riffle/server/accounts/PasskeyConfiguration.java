package dev.riffle.server.accounts;

import dev.riffle.server.http.PublicAddress;
import dev.riffle.server.settings.Settings;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.util.function.SingletonSupplier;

/** Passkeys, by Spring Security's WebAuthn: its endpoints, kept in the database. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
  @Bean
  PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
    return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
  }

  @Bean
  UserCredentialRepository passkeys(JdbcOperations jdbc) {
    return new JdbcUserCredentialRepository(jdbc);
  }

  @Bean
  WebAuthnRelyingPartyOperations relyingParty(
      PublicKeyCredentialUserEntityRepository owners,
      UserCredentialRepository passkeys,
      PublicAddress address,
      Settings settings) {
    return new RelyingParty(
        SingletonSupplier.of(() ->
            new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                    .id(address.host())
                    .name(settings.text(AccountSettings.NAME))
                    .build(),
                Set.of(address.origin()))));
  }

  /** The library's operations, made at their first use: only then is the server's port known. */
  private record RelyingParty(Supplier<Webauthn4JRelyingPartyOperations> library)
      implements WebAuthnRelyingPartyOperations {
    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
        PublicKeyCredentialCreationOptionsRequest request) {
      return library.get().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
      return library.get().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
        PublicKeyCredentialRequestOptionsRequest request) {
      return library.get().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
      return library.get().authenticate(request);
    }
  }
}
