/**
 * Where floating parts are put: the open dialog, since all else is out of reach while it is open, or else the named
 * section of index.html. Ask when the part opens, not before: a screen may have been replaced in between.
 */
export const floatingRoot = (): HTMLElement =>
  document.querySelector<HTMLElement>('dialog[open]') ?? document.getElementById('floating') ?? document.body;
