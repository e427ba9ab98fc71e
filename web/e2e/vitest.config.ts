import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const web = fileURLToPath(new URL('..', import.meta.url));

/** One file after the other: two cores serve one server, one browser and its people at a time. */
export default defineConfig({
  root: web,
  resolve: { alias: { '@': `${web}src` } },
  test: { include: ['e2e/*.e2e.ts'], environment: 'node', fileParallelism: false, testTimeout: 150_000, hookTimeout: 60_000 },
});
