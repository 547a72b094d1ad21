import { fromBase64Url, toBase64Url } from '../lib/base64url';
import type { Client } from './client';

interface Descriptor {
  id: string;
  type: 'public-key';
  transports?: AuthenticatorTransport[];
}

interface CreationOptions extends Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Descriptor[];
}

interface RequestOptions extends Omit<
  PublicKeyCredentialRequestOptions,
  'challenge' | 'allowCredentials'
> {
  challenge: string;
  allowCredentials?: Descriptor[];
}

/** The viewer closed the browser's passkey dialog, or it offered nothing. */
export class PasskeyCancelled extends Error {
  override readonly name = 'PasskeyCancelled';
  readonly code = 'passkey-cancelled';
}

export function passkeysSupported(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && isSecureContext;
}

/** Passkeys, in the JSON of the server's WebAuthn endpoints. */
export const passkeysApi = (client: Client) => ({
  async register(label: string): Promise<void> {
    const options = await client.post<CreationOptions>('/webauthn/register/options');
    const publicKey = {
      ...options,
      challenge: fromBase64Url(options.challenge),
      user: { ...options.user, id: fromBase64Url(options.user.id) },
      excludeCredentials: descriptors(options.excludeCredentials),
    };
    const credential = await asked(() => navigator.credentials.create({ publicKey }));
    const response = credential.response as AuthenticatorAttestationResponse;
    await client.post('/webauthn/register', {
      publicKey: {
        credential: {
          ...written(credential),
          response: {
            attestationObject: toBase64Url(response.attestationObject),
            clientDataJSON: toBase64Url(response.clientDataJSON),
            transports: response.getTransports?.() ?? [],
          },
        },
        label,
      },
    });
  },

  async signIn(): Promise<void> {
    const options = await client.post<RequestOptions>('/webauthn/authenticate/options');
    const publicKey = {
      ...options,
      challenge: fromBase64Url(options.challenge),
      allowCredentials: descriptors(options.allowCredentials),
    };
    const credential = await asked(() => navigator.credentials.get({ publicKey }));
    const response = credential.response as AuthenticatorAssertionResponse;
    await client.post('/login/webauthn', {
      ...written(credential),
      response: {
        authenticatorData: toBase64Url(response.authenticatorData),
        clientDataJSON: toBase64Url(response.clientDataJSON),
        signature: toBase64Url(response.signature),
        ...(response.userHandle && { userHandle: toBase64Url(response.userHandle) }),
      },
    });
  },
});

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await ask().catch((cause: unknown) => {
    throw new PasskeyCancelled('no passkey was used', { cause });
  });
  if (credential === null) {
    throw new PasskeyCancelled('no passkey was used');
  }
  return credential as PublicKeyCredential;
}

function descriptors(given: readonly Descriptor[] = []): PublicKeyCredentialDescriptor[] {
  return given.map((each) => ({ ...each, id: fromBase64Url(each.id) }));
}

function written(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: toBase64Url(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  };
}
