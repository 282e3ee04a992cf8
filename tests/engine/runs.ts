// How often the properties of the engine are tried: once for the test command, more with HUIQI_RUNS=10 and the like.

const factor = Number(process.env.HUIQI_RUNS ?? 1);
if (!Number.isFinite(factor) || factor <= 0)
  throw new Error(`HUIQI_RUNS is a number above 0, not "${process.env.HUIQI_RUNS}"`);

export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * factor)),
});
