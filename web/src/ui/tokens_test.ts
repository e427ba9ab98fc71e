import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast, luminance, parseOklch, type Oklch } from './contrast';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const themes = { light: colours("[data-theme='light'] {"), dark: colours("[data-theme='dark'] {") };
const stages = ['current', 'future', 'barrier', 'solution', 'outcome'] as const;
const sides = ['business', 'it', 'host'] as const;

function colours(opening: string): Map<string, Oklch> {
  const from = css.indexOf(opening);
  const block = css.slice(from, css.indexOf('--lift', from));
  const found = [...block.matchAll(/--([\w-]+):\s*(oklch\([^)]*\))/g)];
  return new Map(found.map(([, name, value]) => [name ?? '', parseOklch(value ?? '')]));
}

function textPairs(): [string, string][] {
  const grounds = ['paper', 'paper-raised', 'paper-sunken'];
  const inks = ['ink', 'ink-muted', 'ink-faint', 'accent', 'accent-strong', 'saved', 'waiting', 'warning'];
  const onPaper = [...inks, ...sides.map((s) => `side-${s}`), ...stages.map((s) => `stage-${s}-ink`)];
  return [
    ...onPaper.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
    ...stages.flatMap((s): [string, string][] => [[`stage-${s}-ink`, `stage-${s}-wash`], ['ink', `stage-${s}-wash`], ['ink-muted', `stage-${s}-wash`]]),
    ...['accent', 'waiting', 'warning'].flatMap((s): [string, string][] => [[s, `${s}-wash`], ['ink', `${s}-wash`], ['ink-muted', `${s}-wash`]]),
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-accent', 'warning'],
  ];
}

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  const colour = (name: string): Oklch => {
    const value = theme.get(name);
    if (!value) throw new Error(`no token --${name}`);
    return value;
  };

  it.each(textPairs())('shows %s on %s at 4.5:1 or better', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'paper-raised', 'paper-sunken'])('draws the edge of a control on %s at 3:1 or better', (ground) => {
    expect(contrast(colour('line'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('keeps the five stages equal in chroma and apart in lightness', () => {
    const marks = stages.map((stage) => colour(`stage-${stage}`));
    expect(new Set(marks.map((mark) => mark.chroma)).size).toBe(1);
    const steps = marks.slice(1).map((mark, i) => mark.lightness - (marks[i]?.lightness ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.05);
  });

  it('has no colour outside what a screen can show', () => {
    for (const [name, value] of theme) expect(luminance(value), name).not.toBeNaN();
  });
});

it('gives both themes the same tokens', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
});
