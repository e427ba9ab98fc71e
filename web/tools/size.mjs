// Prints what a first visit to each screen fetches, gzipped and without fonts, and fails when the door is too heavy.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit_kb = 120;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const gz_kb = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1024;

/** Every file that a chunk pulls in without being asked again. */
function closure(name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return seen;
  seen.add(name);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

function weight_kb(entries) {
  const names = new Set(entries.flatMap((entry) => [...closure(entry)]));
  const files = new Set([...names].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]));
  return [...files].reduce((sum, file) => sum + gz_kb(file), gz_kb('index.html'));
}

const shared = ['index.html', 'src/i18n/ko.ts'];
const screens = Object.keys(manifest).filter((name) => /_screen\.tsx$|features\/.*\.tsx$/.test(name) && manifest[name].isDynamicEntry);
let heavy = 0;
for (const screen of screens) {
  const kb = weight_kb([...shared, screen]);
  const door = screen.endsWith('join_screen.tsx');
  if (door && kb > limit_kb) heavy += 1;
  console.log(`${kb.toFixed(1).padStart(7)} KB gz  ${screen}${door ? `  (limit ${limit_kb})` : ''}`);
}
console.log(`${gz_kb(manifest['src/ui/fonts.css'].file).toFixed(1).padStart(7)} KB gz  the list of font subsets, fetched after the first picture`);
process.exit(heavy ? 1 : 0);
