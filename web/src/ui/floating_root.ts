/** Where floating parts are put: inside the main landmark, so that a screen reader finds them in a named place. */
export const floatingRoot = (): HTMLElement => document.getElementById('content') ?? document.body;
