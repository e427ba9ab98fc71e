/** A colour as the tokens write it: lightness 0..1, chroma 0..0.4, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Reads `oklch(0.5 0.1 260)`. @fails with an Error when the text is anything else. */
export function parseOklch(text: string): Oklch {
  const found = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text);
  if (!found) throw new Error(`not an oklch colour: ${text}`);
  return { lightness: Number(found[1]), chroma: Number(found[2]), hue: Number(found[3]) };
}

/** Turns a colour into linear sRGB; matrices from Ottosson, "A perceptual color space for image processing", 2020. */
function linearRgb({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Relative luminance 0..1 (WCAG 2.2), or NaN when a screen in sRGB cannot show the colour. */
export function luminance(colour: Oklch): number {
  const [r, g, b] = linearRgb(colour);
  const shown = [r, g, b].every((part) => part > -0.0005 && part < 1.0005);
  return shown ? 0.2126 * r + 0.7152 * g + 0.0722 * b : Number.NaN;
}

/** Contrast ratio 1..21 of two colours (WCAG 2.2, success criterion 1.4.3). */
export function contrast(one: Oklch, other: Oklch): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
