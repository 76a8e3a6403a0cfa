/** How the contractor signs in: Cognito's managed page, one invited user, a second factor always. */
import { createHash } from 'node:crypto';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolUser,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { cliCallbacks, signIn } from '../functions/contract.ts';
import type { Firm } from '../functions/firm.ts';
import { acknowledge } from './nag.ts';

export class SignIn extends Construct {
  readonly poolId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly cliClientId: string;

  constructor(scope: Construct, id: string, firm: Firm, webUrl: string) {
    super(scope, id);
    const pool = this.pool();
    this.poolId = pool.userPoolId;
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`;
    pool.addDomain('Page', {
      cognitoDomain: { domainPrefix: prefixOf(firm.domain) },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = this.client(pool, webUrl);
    this.clientId = client.userPoolClientId;
    this.cliClientId = this.cliClient(pool).userPoolClientId;
    this.looks('Branding', pool, this.clientId);
    this.looks('CliBranding', pool, this.cliClientId);
    new CfnUserPoolUser(this, 'Contractor', {
      userPoolId: pool.userPoolId,
      username: firm.contractor.email,
      desiredDeliveryMediums: ['EMAIL'],
      userAttributes: [
        { name: 'email', value: firm.contractor.email },
        { name: 'email_verified', value: 'true' },
      ],
    });
  }

  private pool(): UserPool {
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(pool, {
      'AwsSolutions-COG8':
        'The Plus plan costs by the user for what one invited person with a second factor gains little from.',
    });
    return pool;
  }

  /** Cognito shows its managed page only for a client that has a style of its own, be it the plain one. */
  private looks(id: string, { userPoolId }: UserPool, clientId: string): void {
    new CfnManagedLoginBranding(this, id, { userPoolId, clientId, useCognitoProvidedValues: true });
  }

  /** A public client: its code is bound to the browser by PKCE, so that there is no secret to keep. */
  private client(pool: UserPool, webUrl: string): UserPoolClient {
    return pool.addClient('Web', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${webUrl}${signIn.callback}`],
        logoutUrls: [`${webUrl}${signIn.signedOut}`],
      },
    });
  }

  /**
   * `sayso login`, a client of its own: what a browser is given is no key to the API. Its token lasts a working day, as
   * a session does, and nothing renews it: CDK wants the refresh token, which is not kept, to live as long.
   */
  private cliClient(pool: UserPool): UserPoolClient {
    return pool.addClient('Cli', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.hours(12),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(12),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [...cliCallbacks],
      },
    });
  }
}

/** Unique in its region, steady, and free of the words that Cognito reserves. */
function prefixOf(domain: string): string {
  return `sayso-${createHash('sha256').update(domain).digest('hex').slice(0, 12)}`;
}
