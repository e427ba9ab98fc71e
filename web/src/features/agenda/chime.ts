import type { Alarm } from './alarm';

/** How often each is struck, so that they can be told apart without looking. */
const strikes: Readonly<Record<Alarm, number>> = { five: 1, one: 2, over: 3 };
const pitch_hz = 659.26;
const every_s = 0.7;
const fades_s = 0.6;
const loudness = 0.2;

let context: AudioContext | undefined;

/** Makes the browser's sound ready; browsers allow it only while somebody presses something. */
export function openSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

function strike(sound: AudioContext, at_s: number): void {
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  tone.frequency.value = pitch_hz;
  volume.gain.setValueAtTime(0, at_s);
  volume.gain.linearRampToValueAtTime(loudness, at_s + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.001, at_s + fades_s);
  tone.connect(volume).connect(sound.destination);
  tone.start(at_s);
  tone.stop(at_s + fades_s);
}

/** Strikes a soft bell: once, twice, or three times at the end. Made here, so no sound is fetched. */
export function chime(alarm: Alarm): void {
  openSound();
  if (!context) return;
  for (let at = 0; at < strikes[alarm]; at += 1) strike(context, context.currentTime + at * every_s);
}
