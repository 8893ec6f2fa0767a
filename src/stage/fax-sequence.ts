/**
 * How a page goes over the river, as a function of time: down through the machine, noise on the line, an
 * answer, the strip with the minute, the Bureau's copy. Pure, so that a still picture is simply the end.
 */

/** The whole of it, in seconds. */
export const FAX_SECONDS = 2.6;

/** Where everything is at one moment; shares are from 0 to 1. */
export type FaxMoment = {
  /** Share of the page that has gone down into the machine. */
  sunk: number;
  /** How brightly the dial light burns. */
  dial: number;
  /** How much of the line is drawn, from the machine outwards. */
  line: number;
  /** How jagged the line is: 1 is all noise, 0 is answered. */
  noise: number;
  /** How far the strip has come, from the tray to where it is held up. */
  strip: number;
  /** How far the Bureau's copy has slid out from behind the strip. */
  copy: number;
};

/** The page lies in the tray and nothing has been dialled. */
export const FAX_READY: FaxMoment = { sunk: 0, dial: 0, line: 0, noise: 0, strip: 0, copy: 0 };

/** All has gone through. */
export const FAX_FED: FaxMoment = { sunk: 1, dial: 1, line: 1, noise: 0, strip: 1, copy: 1 };

/** When things begin and end, in seconds. */
const TIMES = {
  page: [0, 1.05],
  line: [0, 0.3],
  settling: [0.95, 1.4],
  strip: [1.4, 1.95],
  copy: [1.95, FAX_SECONDS],
} as const;

/** The dial light goes on and off so often in a second while nobody has answered: under three flashes. */
const BLINKS_A_SECOND = 2;

/** The moment `seconds` after the key was pressed, for `pages` going through one after another. */
export function faxMoment(seconds: number, pages: number): FaxMoment {
  if (seconds <= 0) return FAX_READY;
  if (seconds >= FAX_SECONDS) return FAX_FED;
  return {
    sunk: sunkAt(between(TIMES.page, seconds), Math.max(1, pages)),
    dial: dialAt(seconds),
    line: between(TIMES.line, seconds),
    noise: 1 - eased(between(TIMES.settling, seconds)),
    strip: eased(between(TIMES.strip, seconds)),
    copy: eased(between(TIMES.copy, seconds)),
  };
}

/** One sheet after another: each stands whole in the tray before it goes, and the last one is gone. */
function sunkAt(share: number, pages: number): number {
  if (share >= 1) return 1;
  const ofThisPage = (share * pages) % 1;
  // A motor takes hold, and lets go at once.
  return ofThisPage * ofThisPage * (2 - ofThisPage);
}

function dialAt(seconds: number): number {
  if (seconds >= TIMES.settling[1]) return 1;
  return (seconds * BLINKS_A_SECOND) % 1 < 0.5 ? 1 : 0.15;
}

function between([begins, ends]: readonly [number, number], seconds: number): number {
  return Math.min(1, Math.max(0, (seconds - begins) / (ends - begins)));
}

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/** The line has so many corners. */
const CORNERS = 22;

/** The noise takes another shape so often in a second. */
const SHAPES_A_SECOND = 9;

/**
 * The corners of the line: how far along it they are (0 to 1) and how far off it (−1 to 1). Quiet at its
 * ends; the same for the same moment.
 */
export function noiseLine(seconds: number, noise: number): { along: number; off: number }[] {
  const shape = Math.floor(seconds * SHAPES_A_SECOND);
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const along = corner / CORNERS;
    const room = Math.min(1, 6 * along, 6 * (1 - along));
    const strength = scattered(shape * 64 + corner);
    // Mostly from side to side; a corner that keeps to its side makes the next stroke longer.
    const side = (corner % 2 === 0 ? 1 : -1) * (strength > 0.8 ? -1 : 1);
    return { along, off: noise === 0 ? 0 : side * room * noise * strength };
  });
}

/** A number from 0.15 to 1 that looks irregular and is always the same for the same whole number. */
function scattered(whole: number): number {
  let bits = Math.imul(whole ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return 0.15 + (0.85 * ((bits ^ (bits >>> 16)) >>> 0)) / 0xffffffff;
}

/** The hands of a clock at `hh:mm`, in radians clockwise from the top. */
export function clockHands(hour: string): { short: number; long: number } {
  const [hh = 0, mm = 0] = hour.split(':').map(Number);
  return { short: (2 * Math.PI * ((hh % 12) + mm / 60)) / 12, long: (2 * Math.PI * mm) / 60 };
}
