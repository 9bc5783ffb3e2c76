import type { App, Context, InstallationStore } from '@slack/bolt';

/** Uninstalled, or its tokens taken back: nothing of the installation is kept. */
export function listenToInstallations(app: App, store: InstallationStore): void {
  const forget = ({ teamId, enterpriseId, isEnterpriseInstall }: Context) =>
    store.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall });
  app.event('app_uninstalled', async ({ context }) => {
    await forget(context);
  });
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(context);
  });
}
