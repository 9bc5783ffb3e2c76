import {
  type Authorize,
  ExpressReceiver,
  type Installation,
  type InstallationQuery,
  type InstallationStore,
  type webApi,
} from '@slack/bolt';
import { Router } from 'express';
import { z } from 'zod';
import { EnvironmentError } from '../../../errors.ts';
import { RETRIED } from './clients.ts';
import { NOT_INSTALLED } from './failure.ts';
import { inOnePlace, installPage, refuseUsed, stateOf } from './install-pages.ts';
import { REQUIRED_SCOPES } from './scopes.ts';
import { boltLogger, type SlackLog } from './slack-log.ts';

/** Where installations are kept, as texts that hold secrets: the store encrypts them. */
export type Installations = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, value: string) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
  /** True for one of all processes that want to renew the tokens of a key within half a minute. */
  readonly mayRenew: (key: string) => Promise<boolean>;
  /** True for the first of all requests that bring a state back; a state is good for ten minutes. */
  readonly mayUse: (state: string) => Promise<boolean>;
};

export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

export type OAuthParts = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly publicUrl: string;
  readonly installations: Installations;
  readonly shared: webApi.WebClientOptions;
  readonly log: SlackLog;
  /** Slack's page where an administrator allows the app; another one in tests. */
  readonly authorizationUrl?: string;
};

export type OAuth = {
  readonly router: Router;
  /** Renews tokens that run out in less than two hours, and keeps the new ones. */
  readonly authorize: Authorize<boolean>;
  readonly store: InstallationStore;
};

/** Installing in many workspaces: the pages, and whose token answers where. The receiver serves these two pages only. */
export function createOAuth(parts: OAuthParts): OAuth {
  const { clientId, clientSecret, stateSecret, publicUrl, installations, shared, log, authorizationUrl } = parts;
  const router = Router().use(inOnePlace);
  const store = createInstallationStore(installations);
  const { installer } = new ExpressReceiver({
    signatureVerification: false,
    signingSecret: '',
    endpoints: {},
    router,
    logger: boltLogger(log),
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...REQUIRED_SCOPES],
    installationStore: store,
    redirectUri: new URL(REDIRECT_PATH, publicUrl).href,
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions: { ...shared, ...RETRIED },
      renderHtmlForInstallPath: installPage,
      callbackOptions: {
        beforeInstallation: async (_options, request, response) => {
          const isFirst = await installations.mayUse(stateOf(request.url));
          if (!isFirst) refuseUsed(response);
          return isFirst;
        },
      },
      ...(authorizationUrl !== undefined && { authorizationUrl }),
    },
  });
  if (!installer) throw new EnvironmentError('slack-oauth', 'Bolt made no installer out of the OAuth settings.');
  return { router, authorize: oneAtATime(installer.authorize), store };
}

/** A refresh token is good for one use: two events at the same moment must not both use it. */
function oneAtATime(authorize: Authorize<boolean>): Authorize<boolean> {
  const asked = new Map<string, ReturnType<Authorize<boolean>>>();
  return (source) => {
    const key = keyOf(source);
    const running = asked.get(key);
    if (running) return running;
    const next = authorize(source).finally(() => asked.delete(key));
    asked.set(key, next);
    return next;
  };
}

/** What must be there for an installation to be used; everything else is kept as Slack gave it. */
const installationSchema = z.looseObject({
  team: z.looseObject({ id: z.string() }).optional(),
  enterprise: z.looseObject({ id: z.string() }).optional(),
  isEnterpriseInstall: z.boolean().optional(),
  user: z.looseObject({ id: z.string() }),
  bot: z
    .looseObject({
      token: z.string(),
      id: z.string(),
      userId: z.string(),
      scopes: z.array(z.string()),
      refreshToken: z.string().nullish(),
      /** Seconds since 1970. */
      expiresAt: z.number().nullish(),
    })
    .optional(),
});

/** One text for each workspace, or for each organisation that installed the app for all of its workspaces. */
export function createInstallationStore(installations: Installations): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const { enterprise, team, isEnterpriseInstall } = installation;
      const key = keyOf({
        enterpriseId: enterprise?.id,
        teamId: team?.id,
        isEnterpriseInstall: isEnterpriseInstall === true,
      });
      await installations.set(key, JSON.stringify(installation));
    },
    fetchInstallation: async (query) => forRenewal(await read(query, installations), query, installations),
    deleteInstallation: (query) => installations.delete(keyOf(query)),
  };
}

type Kept = z.output<typeof installationSchema>;

async function read(query: InstallationQuery<boolean>, installations: Installations): Promise<Kept> {
  const kept = (await installations.get(keyOf(query))) ?? (await ofOrganisation(query, installations));
  if (kept === undefined) throw new EnvironmentError('slack-not-installed', `${NOT_INSTALLED} for this workspace.`);
  return installationSchema.parse(JSON.parse(kept));
}

/**
 * A refresh token is good for one use, and Bolt uses it when less than two hours are left. Of several processes one gets it; the others
 * go on with the token that they have, or wait for the new one where that has run out.
 */
async function forRenewal(
  kept: Kept,
  query: InstallationQuery<boolean>,
  installations: Installations,
): Promise<Installation<'v2', boolean>> {
  let found = kept;
  for (let look = 0; look < LOOKS; look += 1) {
    const left = secondsLeft(found);
    if (left > RENEWED_BEFORE || (await installations.mayRenew(keyOf(query)))) return asInstallation(found);
    if (left > SOON) return asInstallation(withoutRefresh(found));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    found = await read(query, installations);
  }
  throw new EnvironmentError(
    'slack-renewal',
    'The Slack token of a workspace has run out and no process has renewed it.',
  );
}

/** Seconds before the end of a token at which Bolt renews it. */
const RENEWED_BEFORE = 7_200;
const SOON = 30;
const LOOKS = 10;
/** Milliseconds. */
const PAUSE = 200;

function secondsLeft({ bot }: Kept): number {
  if (!bot?.refreshToken || !bot.expiresAt) return Number.POSITIVE_INFINITY;
  return bot.expiresAt - Date.now() / 1_000;
}

function withoutRefresh(kept: Kept): Kept {
  if (!kept.bot) return kept;
  const { refreshToken: _, expiresAt: __, ...bot } = kept.bot;
  return { ...kept, bot };
}

/** The schema has checked what is read of it; the rest is what Slack's own library stored. */
function asInstallation(kept: Kept): Installation<'v2', boolean> {
  return kept as unknown as Installation<'v2', boolean>;
}

/** A workspace without an installation of its own may belong to an organisation that has one. */
async function ofOrganisation(
  { enterpriseId }: InstallationQuery<boolean>,
  installations: Installations,
): Promise<string | undefined> {
  return enterpriseId === undefined ? undefined : installations.get(keyOf({ enterpriseId, isEnterpriseInstall: true }));
}

type Place = {
  readonly enterpriseId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
};

function keyOf({ enterpriseId, teamId, isEnterpriseInstall }: Place): string {
  return isEnterpriseInstall ? `slack:organisation:${enterpriseId ?? ''}` : `slack:workspace:${teamId ?? ''}`;
}
