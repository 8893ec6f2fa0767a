/** One measured figure beside its goal. */
export type Row = {
  what: string;
  value: number;
  unit: string;
  goal: string;
  ok: boolean;
  repeats: { min: number; median: number; max: number };
};

export type Unmeasured = { what: string; why: string };

/** A row from several measurements of the same thing, rounded to two places; `most` is the goal. */
export function atMost(what: string, unit: string, most: number, measured: readonly number[]): Row {
  const sorted = [...measured].sort((a, b) => a - b);
  const round = (value: number) => Math.round(value * 100) / 100;
  const median = round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  return {
    what,
    value: median,
    unit,
    goal: `at most ${most}`,
    ok: median <= most,
    repeats: { min: round(sorted[0] ?? Number.NaN), median, max: round(sorted.at(-1) ?? Number.NaN) },
  };
}
