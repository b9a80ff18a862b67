import { expect, test } from '@playwright/test';
import { loaded, paper } from './room.ts';

test('a tab that is opened again works with its server gone', async ({ page, context }) => {
  await page.goto('/');
  await loaded(page);
  // the worker has kept every file of the page once it is active
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await loaded(page);
  await page.getByTestId('file').setInputFiles(paper('mowd-report-recommendation'));
  await expect(page.getByTestId('strip')).toContainText('Oakwood v. Prentice');
  await expect(page.locator('[data-page="1"][data-drawn=true]')).toBeVisible();
});
