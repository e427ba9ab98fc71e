import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where a development server finds the API; the built application is served by the API's own process. */
const server = process.env['NORTHSTAR_SERVER'] ?? 'http://127.0.0.1:8080';

/** The policy that the server sends; the preview sends it too, so that a breach shows before release. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      // The rules of the server, built for the browser by `./run build`.
      { find: /^@core\.wasm(?=\?|$)/, replacement: fileURLToPath(new URL('../build/wasm/core.wasm', import.meta.url)) },
      { find: /^@(?=\/)/, replacement: fileURLToPath(new URL('./src', import.meta.url)) },
    ],
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    proxy: {
      '/api': { target: server },
      '/ws': { target: server, ws: true },
    },
  },
  preview: { port: 4173, headers: { 'Content-Security-Policy': policy } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Small files must not become data: addresses, which the policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // Few requests matter more than few bytes at the door: what screens share travels in two files.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'shared', test: /src\/(ui|lib|i18n)\/(?!(ko|en|gallery)(\.ts|\/))(?!fonts|menu|tabs|tooltip|popover)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: { include: ['src/**/*_test.{ts,tsx}', 'tools/**/*_test.ts'], environment: 'node' },
});
