/** How far this device's time of day is ahead of UTC now, in minutes. */
export const utcOffsetMinutes = (): number => -new Date().getTimezoneOffset();
