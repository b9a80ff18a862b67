import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { all, drop, enter, open, paper, read } from './room.ts';

/** The words over a drawn page are left out: they are transparent, and there are hundreds. */
async function expectNoFaults(page: Page, within = 'html'): Promise<void> {
  // a message that fades away under the test is neither seen nor gone
  await expect(page.locator('.live.shown')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).include(within).exclude('.words').exclude('canvas');
  // the dark room differs from the light one in its colours alone
  if (await page.evaluate(() => document.documentElement.dataset.theme === 'dark')) axe.withRules(['color-contrast']);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} (${n.failureSummary?.split('\n')[1]?.trim()})`).join('; ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`nothing bars the way, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('on the first screen', async ({ page }) => {
      await enter(page);
      await expectNoFaults(page);
    });
    test('in every panel', async ({ page }) => {
      await enter(page);
      await open(page, paper('mowd-report-recommendation'));
      for (const name of ['Rulings', 'Deadlines', 'Authorities', 'Record', 'Standards', 'People', 'Notes']) {
        await page.getByRole('tab', { name: new RegExp(name) }).click();
        await expectNoFaults(page, name === 'Rulings' ? 'html' : '[aria-label="Findings"]');
      }
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      await expectNoFaults(page);
    });
    test('in what stands over the room', async ({ page }) => {
      await enter(page);
      await open(page, paper('mowd-report-recommendation'));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('oak');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await expectNoFaults(page, 'dialog');
      await page.keyboard.press('Escape');
      for (const key of ['?', 'e', 'Control+p']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoFaults(page, 'dialog');
        await page.keyboard.press('Escape');
      }
    });
    test('with many papers, their pictures, and a failure', async ({ page }) => {
      await enter(page);
      await drop(page, [...all(), `${paper('x').replace('x.pdf', 'hard/empty.pdf')}`]);
      await read(page, all().length + 1);
      await page.getByRole('button', { name: 'Pictures' }).click();
      await expectNoFaults(page);
      await page.locator('.list').evaluate((e) => e.scrollTo(0, 1e6));
      await page.getByText('could not be read', { exact: true }).click();
      await expectNoFaults(page);
    });
  });
}

for (const [width, height] of [[320, 640], [390, 844], [800, 900], [1199, 800]] as const) {
  test(`at ${width} px nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await enter(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByTestId('file').setInputFiles(paper('mowd-report-recommendation'));
    await expect(page.getByTestId('strip')).toContainText('Oakwood');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (width < 800) {
      await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: /Findings/ }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      expect(await page.evaluate(() => document.querySelector('#panel-body')!.scrollWidth)).toBeLessThanOrEqual(width);
      await page.locator('[data-item^="ruling/"]').first().getByRole('button', { name: /Show on the page/ }).click();
      await expect(page.getByTestId('pages')).toBeVisible();
    }
    await expectNoFaults(page);
  });
}

test.describe('in colours that the system forces', () => {
  test.use({ forcedColors: 'active' });
  test('what is chosen is seen, and nothing bars the way', async ({ page }) => {
    await enter(page);
    await open(page, paper('mowd-report-recommendation'));
    await expectNoFaults(page);
    const outline = (selector: string) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).outlineStyle);
    expect(await outline('[role=tab][aria-selected=true]')).toBe('solid');
    expect(await outline('[data-paper][aria-current=true]')).toBe('solid');
    expect(await outline('[role=tab][aria-selected=false]')).toBe('none');
  });
});

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  test('nothing is lost, and nothing scrolls sideways', async ({ page }) => {
    await enter(page);
    await drop(page, [paper('mowd-report-recommendation'), paper('ca9-memorandum')]);
    await expect(page.getByTestId('strip')).toContainText('Oakwood');
    await expect(page.locator('.paper progress')).toHaveCount(0);
    const panes = page.getByRole('navigation', { name: 'Panes' });
    for (const name of ['Papers', 'Paper', 'Findings']) {
      await panes.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
      await expectNoFaults(page);
    }
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await page.locator('#panel-body').evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
    }
    await panes.getByRole('button', { name: /^Papers/ }).click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByRole('heading', { name: 'Drop a court paper here' })).toBeVisible();
  });
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing moves when an item is shown', async ({ page }) => {
    await enter(page);
    await open(page, paper('mowd-report-recommendation'));
    await page.locator('[data-item^="ruling/"]').first().getByRole('button', { name: /Show on the page/ }).click();
    await expect(page.locator('.mark.selected').first()).toBeAttached();
    const moving = await page.evaluate(() => document.getAnimations().filter((a) => Number(a.effect?.getComputedTiming().duration ?? 0) > 1).length);
    expect(moving).toBe(0);
  });
});

test('on paper stands what was found, and no tool', async ({ page }) => {
  await enter(page);
  await open(page, paper('mowd-report-recommendation'));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(page.locator('#panel-body')).toBeVisible();
  await expect(page.getByTestId('print-head')).toContainText('Oakwood v. Prentice');
  await expect(page.locator('.printed').filter({ hasText: 'p. 2' }).first()).toBeVisible();
  for (const gone of ['.tabs', '.actions', '.rail', '.papers', 'footer', '[data-testid=pages]']) await expect(page.locator(gone).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});
