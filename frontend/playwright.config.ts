import { defineConfig } from '@playwright/test';

// one run at a time on a port; a second tree may have its own
const port = Number(process.env.PINCITE_PORT ?? 5197);
const program = process.env.PINCITE ?? '../build/bin/pincite';

/** The page as the program serves it, in the Chromium of the system. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/papers.setup.ts',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  // a browser may lose a download or a tab on a loaded machine; what passes only then is printed as flaky
  retries: 1,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `exec ${program} serve --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 30_000,
  },
});
